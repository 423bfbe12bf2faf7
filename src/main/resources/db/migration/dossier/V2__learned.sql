-- What somebody learned at a course here, as whoever gave it entered it. What the course is called and how long it takes
-- is kept as it was then.
create table dossier.learned (
    person   person_id not null,
    part     uuid      not null,
    course   uuid      not null,
    title    text      not null,
    category text      not null,
    domain   text      not null,
    teaches  text[]    not null,
    minutes  integer   not null check (minutes >= 1),
    day      date      not null,
    primary key (person, part)
);

call viewer.class('dossier.learned', 'public', 'part, course, title, category, domain, teaches, minutes, day');
call viewer.class('dossier.learned', 'identity', 'person');

alter table dossier.learned enable row level security, force row level security;

create policy own on dossier.learned for select to naast_viewer using (person = (select viewer.id()));
create policy whoever_was_let_in on dossier.learned for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and person in (select o.person from dossier.opened o));
create policy machine on dossier.learned to naast_job using (true);
create policy erasure on dossier.learned to naast_erase using (true);

grant usage on schema dossier to naast_job;
grant select on dossier.learned to naast_viewer;
grant select, insert, update, delete on dossier.learned to naast_job;
grant select, delete on dossier.learned to naast_erase;
