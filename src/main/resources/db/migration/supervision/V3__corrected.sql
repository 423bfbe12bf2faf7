-- Whoever recorded a talk as a supervisor may correct it, or take it away, by the machine that wrote it down.
create policy a_supervisor_takes_it_away on supervision.session for delete to naast_job
    using (exists (select 1 from supervision.supervisor s
        where s.person = session.recorded_by and s.programme = session.programme));

grant delete on supervision.session to naast_job;
