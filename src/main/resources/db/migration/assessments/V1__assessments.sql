create schema assessments;

-- What is asked in a part of a course; what is right stands elsewhere.
create table assessments.question (
    id        uuid     primary key,
    part      uuid     not null,
    course    uuid     not null,
    programme uuid     not null,
    position  integer  not null,
    asked     text     not null constraint a_question_asks_something check (asked ~ '\S' and length(asked) <= 500),
    choices   text[]   not null constraint a_question_has_choices check (cardinality(choices) between 2 and 6),
    constraint each_question_has_its_place unique (part, position) deferrable initially deferred
);

-- Which choices are right, counted from one, and why. Whoever learns never reads it: they are only told how they did.
create table assessments.key (
    question uuid      primary key references assessments.question (id) on delete cascade,
    right_ones smallint[] not null constraint something_is_right check (cardinality(right_ones) >= 1),
    why      text      not null check (length(why) <= 500)
);

-- How often somebody tried, and how well.
create table assessments.attempt (
    id        uuid        primary key,
    part      uuid        not null,
    person    person_id   not null,
    programme uuid        not null,
    at        timestamptz not null,
    good      integer     not null,
    asked     integer     not null,
    check (good between 0 and asked)
);

create index attempt_by_person on assessments.attempt (person, part);

-- What somebody made, in their own words.
create table assessments.work (
    part      uuid        not null,
    person    person_id   not null,
    course    uuid        not null,
    programme uuid        not null,
    words     bytea       not null,
    handed_in timestamptz not null,
    primary key (part, person)
);

create index work_by_person on assessments.work (person);
create index work_by_programme on assessments.work (programme);

-- What whoever teaches says of what somebody made or did.
create table assessments.verdict (
    part      uuid        not null,
    person    person_id   not null,
    programme uuid        not null,
    good      boolean     not null,
    words     bytea       not null,
    by        person_id,
    at        timestamptz not null,
    primary key (part, person),
    constraint nobody_judges_themselves check (by <> person)
);

create index verdict_by_person on assessments.verdict (person);

call viewer.class('assessments.question', 'public', 'id, part, course, programme, position, asked, choices');
call viewer.class('assessments.key', 'public', 'question, right_ones, why');
call viewer.class('assessments.attempt', 'public', 'id, part, programme, at, good, asked');
call viewer.class('assessments.attempt', 'identity', 'person');
call viewer.class('assessments.work', 'public', 'part, course, programme, handed_in');
call viewer.class('assessments.work', 'identity', 'person');
call viewer.class('assessments.work', 'content', 'words');
call viewer.class('assessments.verdict', 'public', 'part, programme, good, at');
call viewer.class('assessments.verdict', 'identity', 'person, by');
call viewer.class('assessments.verdict', 'content', 'words');

create function assessments.kept(programme uuid) returns boolean
    language sql stable
    return (select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]);

alter table assessments.question enable row level security, force row level security;
alter table assessments.key enable row level security, force row level security;
alter table assessments.attempt enable row level security, force row level security;
alter table assessments.work enable row level security, force row level security;
alter table assessments.verdict enable row level security, force row level security;

create policy coordinators on assessments.question to naast_viewer using (assessments.kept(programme));
create policy who_takes_part on assessments.question for select to naast_viewer using (training.takes_part(course));
create policy coordinators on assessments.key to naast_viewer
    using (exists (select from assessments.question q where q.id = question and assessments.kept(q.programme)));

create policy the_definer_looks on assessments.key for select to naast_owner using (true);

-- The one way in which an answer is held against what is right.
create function assessments.mark(of_question uuid, chosen smallint[]) returns table (good boolean, why text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select k.right_ones @> chosen and chosen @> k.right_ones, k.why from assessments.key k where k.question = of_question;
end;

revoke execute on function assessments.mark(uuid, smallint[]) from public;
grant execute on function assessments.mark(uuid, smallint[]) to naast_viewer;

create policy own on assessments.attempt for select to naast_viewer using (person = (select viewer.id()));
create policy own_is_made on assessments.attempt for insert to naast_viewer with check (person = (select viewer.id()));
create policy coordinators on assessments.attempt for select to naast_viewer using (assessments.kept(programme));
create policy erasure on assessments.attempt to naast_erase using (true);

create policy own on assessments.work to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy coordinators on assessments.work for select to naast_viewer using (assessments.kept(programme));
create policy erasure on assessments.work to naast_erase using (true);

create policy own on assessments.verdict for select to naast_viewer using (person = (select viewer.id()));
create policy coordinators on assessments.verdict to naast_viewer
    using (assessments.kept(programme)) with check (assessments.kept(programme) and by = (select viewer.id()));
create policy erasure on assessments.verdict to naast_erase using (true);

grant usage on schema assessments to naast_viewer, naast_erase;
grant select, insert, update, delete on assessments.question, assessments.key to naast_viewer;
grant select, insert on assessments.attempt to naast_viewer;
grant select, insert, update on assessments.work, assessments.verdict to naast_viewer;
grant select, delete on assessments.attempt, assessments.work to naast_erase;
grant select, update, delete on assessments.verdict to naast_erase;
