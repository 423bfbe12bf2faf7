create schema training;

-- What an organisation teaches, in its own words; everybody reads it once it is published.
create table training.course (
    id        uuid    primary key,
    programme uuid    not null,
    title     text    not null constraint a_course_has_a_title check (title ~ '\S' and length(title) <= 120),
    about     text    not null check (length(about) <= 4000),
    asks      text    not null check (length(asks) <= 1000),
    cost      text    not null check (length(cost) <= 200),
    level     text    not null check (level in ('volunteer', 'certificate', 'diploma')),
    published boolean not null default false
);

create index course_by_programme on training.course (programme);

-- One evening, text or rule book of a course. Minutes are the least that a person needs for it.
create table training.part (
    id       uuid    primary key,
    course   uuid    not null references training.course (id) on delete cascade,
    position integer not null,
    kind     text    not null check (kind in ('meeting', 'reading', 'boundaries')),
    title    text    not null constraint a_part_has_a_title check (title ~ '\S' and length(title) <= 120),
    body     text    not null check (length(body) <= 20000),
    category text    not null check (category in ('course', 'practice', 'supervision', 'ethics', 'law', 'continuing')),
    minutes  integer not null constraint a_part_takes_a_minute_to_two_weeks check (minutes between 1 and 20160),
    valid_to date,
    constraint each_part_has_its_place unique (course, position) deferrable initially deferred
);

-- A course as it is given once: from when, where, for how many.
create table training.round (
    id        uuid        primary key,
    course    uuid        not null references training.course (id),
    programme uuid        not null,
    opening   uuid        not null unique,
    starts    timestamptz not null,
    place     text        not null check (place ~ '\S' and length(place) <= 200)
);

create index round_by_course on training.round (course, starts);

-- Who was there.
create table training.attendance (
    round     uuid      not null references training.round (id),
    part      uuid      not null references training.part (id) on delete cascade,
    person    person_id not null,
    programme uuid      not null,
    primary key (round, part, person)
);

create index attendance_by_person on training.attendance (person);

-- Who read what on their own, from when; done once they say so.
create table training.step (
    part      uuid        not null references training.part (id) on delete cascade,
    person    person_id   not null,
    programme uuid        not null,
    opened    timestamptz not null,
    done      timestamptz,
    primary key (part, person),
    constraint nothing_is_done_before_it_is_opened check (done >= opened)
);

create index step_by_person on training.step (person);

call viewer.class('training.course', 'public', 'id, programme, title, about, asks, cost, level, published');
call viewer.class('training.part', 'public', 'id, course, position, kind, title, body, category, minutes, valid_to');
call viewer.class('training.round', 'public', 'id, course, programme, opening, starts, place');
call viewer.class('training.attendance', 'public', 'round, part, programme');
call viewer.class('training.attendance', 'identity', 'person');
call viewer.class('training.step', 'public', 'part, programme, opened, done');
call viewer.class('training.step', 'identity', 'person');

alter table training.course enable row level security, force row level security;
alter table training.part enable row level security, force row level security;
alter table training.round enable row level security, force row level security;
alter table training.attendance enable row level security, force row level security;
alter table training.step enable row level security, force row level security;

create policy published on training.course for select to naast_viewer using (published);
create policy who_takes_part on training.course for select to naast_viewer
    using (exists (select from training.round r
                     join openings.claim c on c.opening = r.opening
                    where r.course = course.id and c.person = (select viewer.id())));
create policy coordinators on training.course to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy machine on training.course for select to naast_job using (true);

create policy as_its_course on training.part for select to naast_viewer
    using (exists (select from training.course c where c.id = course));
create policy coordinators on training.part to naast_viewer
    using (exists (select from training.course c
                    where c.id = course
                      and (select viewer.acts_as()) = 'coordinator'
                      and c.programme = any ((select viewer.programmes())::uuid[])));
create policy machine on training.part for select to naast_job using (true);

create policy everyone_reads on training.round for select to naast_viewer using (true);
create policy coordinators on training.round to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy machine on training.round for select to naast_job using (true);

create policy own on training.attendance for select to naast_viewer using (person = (select viewer.id()));
create policy coordinators on training.attendance to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy erasure on training.attendance to naast_erase using (true);

create policy own on training.step to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy coordinators on training.step for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy erasure on training.step to naast_erase using (true);

grant usage on schema training to naast_viewer, naast_job, naast_erase;
grant select, insert, update on training.course, training.round to naast_viewer;
grant select, insert, update, delete on training.part to naast_viewer;
grant select, insert, delete on training.attendance to naast_viewer;
grant select, insert, update on training.step to naast_viewer;
grant select on training.course, training.part, training.round to naast_job;
grant select, delete on training.attendance, training.step to naast_erase;
