-- How somebody wants to hear that something waits; no row means no mail.
create table notifications.wish (
    person     person_id primary key,
    mail       boolean   not null,
    quiet_from time      not null,
    quiet_to   time      not null,
    zone       text      not null
);

call viewer.class('notifications.wish', 'public', 'mail, quiet_from, quiet_to, zone');
call viewer.class('notifications.wish', 'identity', 'person');

alter table notifications.wish enable row level security, force row level security;

create policy each_their_own on notifications.wish to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy jobs_ask on notifications.wish for select to naast_job using (true);
create policy erased_with_the_person on notifications.wish to naast_erase using (true);

grant select, insert, update on notifications.wish to naast_viewer;
grant select on notifications.wish to naast_job;
grant select, delete on notifications.wish to naast_erase;
