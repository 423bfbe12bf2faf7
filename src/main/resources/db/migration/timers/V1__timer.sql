create schema timers;

-- What is due, and about which thing; no person, no content. One of a kind about one thing.
create table timers.timer (
    kind  text        not null,
    about uuid        not null,
    due   timestamptz not null,
    tries integer     not null default 0 check (tries >= 0),
    primary key (kind, about)
);

create index timer_by_due on timers.timer (due);

call viewer.class('timers.timer', 'public', 'kind, about, due, tries');

grant usage on schema timers to naast_viewer, naast_job, naast_erase;
grant select, insert, update, delete on timers.timer to naast_viewer, naast_job, naast_erase;
