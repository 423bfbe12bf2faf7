create schema notifications;

-- What waits for whom. It says what kind of thing and which one, never about whom.
create table notifications.item (
    id     uuid        primary key,
    person person_id   not null,
    kind   text        not null,
    about  uuid        not null,
    due    timestamptz not null,
    put_at timestamptz not null
);

create index item_by_person on notifications.item (person, kind, about, id);
create index item_by_thing on notifications.item (kind, about, id);

-- That something is done, for everybody who had it before them. No person in it.
create table notifications.done (
    id      uuid        primary key,
    kind    text        not null,
    about   uuid        not null,
    done_at timestamptz not null
);

create index done_by_thing on notifications.done (kind, about, id);

call viewer.class('notifications.item', 'public', 'id, kind, about, due, put_at');
call viewer.class('notifications.item', 'identity', 'person');
call viewer.class('notifications.done', 'public', 'id, kind, about, done_at');

alter table notifications.item enable row level security;
alter table notifications.item force row level security;

-- Anyone's use case may lay something before a person; only that person sees it there.
create policy anyone_lays_it_there on notifications.item for insert to naast_viewer with check (true);
create policy its_reader_sees_it on notifications.item for select to naast_viewer
    using (person = (select viewer.id()));
create policy jobs_lay_and_sweep on notifications.item to naast_job using (true) with check (true);
create policy erased_with_its_reader on notifications.item to naast_erase using (true);

grant usage on schema notifications to naast_viewer, naast_job, naast_erase;
grant select, insert on notifications.item, notifications.done to naast_viewer;
grant select, insert, delete on notifications.item, notifications.done to naast_job;
grant select, delete on notifications.item to naast_erase;
