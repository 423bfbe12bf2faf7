-- A programme says on which day it stops, and takes nothing new from then on. It has stopped once nothing waits there.
alter table organisations.programme
    add column stops_on date,
    add column stopped_at timestamptz,
    add column opens_again boolean not null default false,
    add constraint a_programme_that_stops_is_closed check (stops_on is null or not is_open),
    add constraint what_stopped_had_a_day check (stopped_at is null or stops_on is not null);

call viewer.class('organisations.programme', 'public', 'stops_on, stopped_at, opens_again');

-- On its day nobody answers for it any more.
grant delete on organisations.desk to naast_job;
