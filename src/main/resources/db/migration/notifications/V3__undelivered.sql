-- A mail that did not get through, until one does: how often it was tried, and whether we gave it up.
create table notifications.undelivered (
    person   person_id   primary key,
    tries    smallint    not null check (tries > 0),
    given_up boolean     not null,
    last     timestamptz not null
);

call viewer.class('notifications.undelivered', 'public', 'tries, given_up, last');
call viewer.class('notifications.undelivered', 'identity', 'person');

alter table notifications.undelivered enable row level security, force row level security;

create policy the_machine on notifications.undelivered to naast_job using (true);
create policy erased_with_the_person on notifications.undelivered to naast_erase using (true);

grant select, insert, update, delete on notifications.undelivered to naast_job;
grant select, delete on notifications.undelivered to naast_erase;
