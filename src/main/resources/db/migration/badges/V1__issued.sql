create schema badges;

-- A badge a holder took with them: what it says, and its place in the list of what was taken back. Once its holder is
-- erased the row says that it was taken back, and about nobody.
create table badges.issued (
    id          uuid        primary key,
    certificate uuid,
    holder      person_id,
    list        integer     not null check (list >= 1),
    place       integer     not null check (place between 0 and 131071),
    level       text        not null,
    last_day    date        not null,
    constraint each_badge_has_its_own_place unique (list, place)
);

create index issued_by_holder on badges.issued (holder);

call viewer.class('badges.issued', 'public', 'id, list, place, level, last_day');
call viewer.class('badges.issued', 'identity', 'certificate, holder');

alter table badges.issued enable row level security, force row level security;

create policy own on badges.issued for select to naast_viewer using (holder = (select viewer.id()));
create policy machine on badges.issued to naast_job using (true);
create policy erasure on badges.issued to naast_erase using (true);

grant usage on schema badges to naast_viewer, naast_job, naast_erase;
grant select on badges.issued to naast_viewer;
grant select, insert on badges.issued to naast_job;
grant select, update on badges.issued to naast_erase;
