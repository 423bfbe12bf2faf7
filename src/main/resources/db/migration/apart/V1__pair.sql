create schema apart;

-- Two people kept apart. The marker is a keyed hash of both ids and outlives them: a person erased is not in it.
create table apart.pair (
    id     uuid        primary key,
    person person_id,
    other  person_id,
    kind   text        not null check (kind in ('knows', 'blocks', 'paused')),
    since  timestamptz not null,
    marker bytea       not null,
    constraint nobody_is_kept_apart_from_themselves check (person <> other)
);

create unique index once_for_each_who_wishes_it on apart.pair (marker, kind, person);
create index pair_by_person on apart.pair (person);
create index pair_by_other on apart.pair (other);

call viewer.class('apart.pair', 'public', 'id, kind, since');
call viewer.class('apart.pair', 'identity', 'person, other, marker');

alter table apart.pair enable row level security;
alter table apart.pair force row level security;

create policy own on apart.pair to naast_viewer
    using ((select viewer.id()) in (person, other));
create policy machine on apart.pair to naast_job using (true);
create policy erasure on apart.pair to naast_erase using (true);
create policy asked_by_function on apart.pair for select to current_user using (true);

-- Yes or no about one pair, for whoever already has both before them; says nothing about kind or wish.
create function apart.between(of_marker bytea) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return exists (select 1 from apart.pair where marker = of_marker);

revoke execute on function apart.between(bytea) from public;
grant execute on function apart.between(bytea) to naast_viewer, naast_job;

grant usage on schema apart to naast_viewer, naast_job, naast_erase;
grant select, insert on apart.pair to naast_viewer;
grant select, insert, delete on apart.pair to naast_job;
grant select, update (person, other) on apart.pair to naast_erase;
