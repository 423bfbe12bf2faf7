create schema supervision;

-- A talk about the work itself, alone or in a group; apart from anybody's record.
create table supervision.session (
    id          uuid      primary key,
    programme   uuid      not null,
    day         date      not null,
    note        bytea     not null,
    recorded_by person_id
);

create index session_by_programme on supervision.session (programme, day);

create table supervision.present (
    session   uuid      not null references supervision.session on delete cascade,
    person    person_id not null,
    programme uuid      not null,
    primary key (session, person)
);

create index present_by_person on supervision.present (person, programme);

-- How often it is due for somebody, where that is another rhythm than their level's, and why.
create table supervision.rhythm (
    id        uuid      primary key,
    person    person_id not null,
    programme uuid      not null,
    days      integer   check (days between 1 and 365),
    reason    bytea,
    constraint one_rhythm_each unique (person, programme),
    constraint another_rhythm_has_a_reason check ((days is null) = (reason is null))
);

call viewer.class('supervision.session', 'public', 'id, programme, day');
call viewer.class('supervision.session', 'identity', 'recorded_by');
call viewer.class('supervision.session', 'content', 'note');
call viewer.class('supervision.present', 'public', 'session, programme');
call viewer.class('supervision.present', 'identity', 'person');
call viewer.class('supervision.rhythm', 'public', 'id, programme, days');
call viewer.class('supervision.rhythm', 'identity', 'person');
call viewer.class('supervision.rhythm', 'content', 'reason');

alter table supervision.session enable row level security, force row level security;
alter table supervision.present enable row level security, force row level security;
alter table supervision.rhythm enable row level security, force row level security;

create policy coordinator on supervision.session to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy whoever_was_there on supervision.session for select to naast_viewer
    using (id in (select p.session from supervision.present p where p.person = (select viewer.id())));
create policy own on supervision.present for select to naast_viewer using (person = (select viewer.id()));
create policy coordinator on supervision.present to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()));
create policy own on supervision.rhythm for select to naast_viewer using (person = (select viewer.id()));
create policy coordinator on supervision.rhythm to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()));
create policy machine on supervision.session for select to naast_job using (true);
create policy machine on supervision.present for select to naast_job using (true);
create policy machine on supervision.rhythm for select to naast_job using (true);
create policy erasure on supervision.session to naast_erase using (true);
create policy erasure on supervision.present to naast_erase using (true);
create policy erasure on supervision.rhythm to naast_erase using (true);

grant usage on schema supervision to naast_viewer, naast_job, naast_erase;
grant select, insert, delete on supervision.session, supervision.present to naast_viewer;
grant select, insert, update on supervision.rhythm to naast_viewer;
grant select on supervision.session, supervision.present, supervision.rhythm to naast_job;
grant select, update on supervision.session to naast_erase;
grant select, delete on supervision.present, supervision.rhythm to naast_erase;
