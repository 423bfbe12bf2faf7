-- Whoever watches over a node asks how long the oldest look waits to be sealed: when, and nothing else of it.
create policy the_machine_asks_what_waits on privacy.look for select to naast_job using (seq is null);
grant select (id, at, seq) on privacy.look to naast_job;
