-- Whoever has a thing before them may set or cancel its one timer, and reads, moves and removes no others. Only the
-- machine sees what is due, and puts off what failed.
alter table timers.timer enable row level security, force row level security;

create policy the_machine on timers.timer to naast_job using (true);
create policy through_the_procedures on timers.timer to current_user using (true);

revoke all on timers.timer from naast_viewer, naast_job, naast_erase;
grant select, update on timers.timer to naast_job;

create procedure timers.put(of_kind text, of_about uuid, at timestamptz)
    language sql security definer set search_path = ''
begin atomic
    insert into timers.timer (kind, about, due) values (of_kind, of_about, at)
        on conflict (kind, about) do update set due = excluded.due, tries = 0;
end;

create procedure timers.drop(of_kind text, of_about uuid)
    language sql security definer set search_path = ''
begin atomic
    delete from timers.timer where kind = of_kind and about = of_about;
end;

revoke all on procedure timers.put, timers.drop from public;
grant execute on procedure timers.put, timers.drop to naast_viewer, naast_job, naast_erase;
