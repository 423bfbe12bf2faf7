create schema openings;

create table openings.opening (
    id        uuid        primary key,
    programme uuid        not null,
    seats     integer     not null constraint seats_are_one_to_five_hundred check (seats between 1 and 500),
    closes    timestamptz not null
);

-- A seat that is taken, or a place in line: nobody stands here, so that everybody may count. No seat is taken twice.
create table openings.place (
    id      uuid    primary key,
    opening uuid    not null references openings.opening (id),
    line    bigint  generated always as identity,
    seat    integer constraint seats_are_counted_from_one check (seat >= 1),
    constraint a_seat_is_for_one unique (opening, seat)
);

create index place_in_line on openings.place (opening, line);

-- Whose place it is.
create table openings.claim (
    place     uuid      primary key,
    opening   uuid      not null references openings.opening (id),
    person    person_id not null,
    programme uuid      not null,
    constraint one_place_each unique (opening, person)
);

create index claim_by_person on openings.claim (person);

call viewer.class('openings.opening', 'public', 'id, programme, seats, closes');
call viewer.class('openings.place', 'public', 'id, opening, line, seat');
call viewer.class('openings.claim', 'public', 'place, opening, programme');
call viewer.class('openings.claim', 'identity', 'person');

alter table openings.opening enable row level security, force row level security;
alter table openings.place enable row level security, force row level security;
alter table openings.claim enable row level security, force row level security;

create policy everyone_reads on openings.opening for select to naast_viewer using (true);
create policy coordinators on openings.opening to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy machine on openings.opening to naast_job using (true);

create policy own on openings.claim to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy coordinators on openings.claim to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy machine on openings.claim for select to naast_job using (true);
create policy erasure on openings.claim to naast_erase using (true);

create policy everyone_counts on openings.place for select to naast_viewer using (true);
create policy who_claims_it on openings.place for insert to naast_viewer
    with check (exists (select from openings.claim c where c.place = id and c.opening = place.opening));
create policy who_claimed_it on openings.place for delete to naast_viewer
    using (exists (select from openings.claim c where c.place = id));
create policy machine on openings.place to naast_job using (true);
create policy erasure on openings.place to naast_erase using (true);

grant usage on schema openings to naast_viewer, naast_job, naast_erase;
grant select, insert, update on openings.opening to naast_viewer;
grant select, insert, delete on openings.place, openings.claim to naast_viewer;
grant select on openings.opening, openings.claim to naast_job;
grant select, update on openings.place to naast_job;
grant select, delete on openings.place, openings.claim to naast_erase;
