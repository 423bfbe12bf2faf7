-- Tables of the framework. They hold ids and codes: no name, no address, no words.
create table event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);

create index event_publication_by_completion on event_publication (completion_date);

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index spring_session_by_session on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- Each view would write the time of last access; a change under a minute that changes nothing else is dropped.
create function spring_session_seldom() returns trigger
    language plpgsql
as $$
begin
    if new.session_id = old.session_id
            and new.max_inactive_interval = old.max_inactive_interval
            and new.principal_name is not distinct from old.principal_name
            and new.last_access_time - old.last_access_time < 60000 then
        return null;
    end if;
    return new;
end $$;

create trigger spring_session_seldom before update on spring_session
    for each row execute function spring_session_seldom();

call viewer.class('event_publication', 'public', 'id, listener_id, event_type, serialized_event, publication_date,
    completion_date, status, completion_attempts, last_resubmission_date');
call viewer.class('spring_session', 'public', 'primary_id, session_id, creation_time, last_access_time,
    max_inactive_interval, expiry_time');
call viewer.class('spring_session', 'identity', 'principal_name');
call viewer.class('spring_session_attributes', 'public', 'session_primary_id, attribute_name');
call viewer.class('spring_session_attributes', 'identity', 'attribute_bytes');

-- A use case may announce an event; only the framework itself reads and completes it.
grant insert on event_publication to naast_viewer, naast_job, naast_erase;
grant select, insert, update, delete on event_publication, spring_session, spring_session_attributes to naast_app;
