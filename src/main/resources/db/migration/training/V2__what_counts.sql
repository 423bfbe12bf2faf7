-- Since when a text is what it is now: who did it before learned another one.
alter table training.part add column text_since timestamptz not null default 'epoch';
alter table training.attendance add column entered timestamptz not null default now();

-- What is judged: by this system, or by who teaches it.
alter table training.part drop constraint part_kind_check;
alter table training.part add check
    (kind in ('meeting', 'reading', 'boundaries', 'quiz', 'portfolio', 'presentation', 'observed'));

-- Which competencies it teaches, each as framework and id.
alter table training.part add column teaches text[] not null default '{}' check (cardinality(teaches) <= 40);

call viewer.class('training.part', 'public', 'text_since, teaches');
call viewer.class('training.attendance', 'public', 'entered');

-- Whether the viewer has a seat at a course; in a line one takes no part yet.
create function training.takes_part(of_course uuid) returns boolean
    language sql stable
begin atomic
    select exists (select from training.round r
                     join openings.claim c on c.opening = r.opening
                     join openings.place p on p.id = c.place
                    where r.course = of_course and c.person = viewer.id() and p.seat is not null);
end;

-- Nobody says of themselves that they did well.
create policy who_judges on training.step for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()));
create policy who_judges_again on training.step for update to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()));
create policy machine on training.attendance for select to naast_job using (true);
create policy machine on training.step for select to naast_job using (true);

grant select on training.attendance, training.step to naast_job;
