-- A peer whom a coordinator named, with a reason: records talks for that programme too, never of their own.
create table supervision.supervisor (
    id        uuid      primary key,
    person    person_id not null,
    programme uuid      not null,
    reason    bytea     not null,
    constraint named_once unique (person, programme)
);

call viewer.class('supervision.supervisor', 'public', 'id, programme');
call viewer.class('supervision.supervisor', 'identity', 'person');
call viewer.class('supervision.supervisor', 'content', 'reason');

alter table supervision.supervisor enable row level security, force row level security;

create policy own on supervision.supervisor for select to naast_viewer using (person = (select viewer.id()));
create policy coordinator on supervision.supervisor to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()));
create policy machine on supervision.supervisor for select to naast_job using (true);
create policy erasure on supervision.supervisor to naast_erase using (true);

grant select, insert, delete on supervision.supervisor to naast_viewer;
grant select on supervision.supervisor to naast_job;
grant select, delete on supervision.supervisor to naast_erase;

-- A supervisor may not read who works for a programme; the machine writes down what they recorded, and nothing else.
create policy a_supervisor_recorded_it on supervision.session for insert to naast_job
    with check (exists (select 1 from supervision.supervisor s
        where s.person = session.recorded_by and s.programme = session.programme));
create policy nobody_records_their_own on supervision.present for insert to naast_job
    with check (exists (select 1 from supervision.session s
        where s.id = present.session and s.programme = present.programme and s.recorded_by <> present.person));
create policy it_begins_with_the_first on supervision.rhythm for insert to naast_job
    with check (days is null);

grant insert on supervision.session, supervision.present, supervision.rhythm to naast_job;
