create schema attachments;

-- A file beside a part of a course, made anew from what was handed in: without metadata, script or anything that acts.
create table attachments.file (
    id        uuid        primary key,
    part      uuid        not null,
    course    uuid        not null,
    programme uuid        not null,
    name      text        not null constraint a_file_has_a_name check (name ~ '\S' and length(name) <= 100),
    kind      text        not null check (kind in ('pdf', 'png', 'jpeg')),
    size      integer     not null check (size between 1 and 10485760),
    bytes     bytea       not null,
    added     timestamptz not null
);

create index file_by_course on attachments.file (course, part);

call viewer.class('attachments.file', 'public', 'id, part, course, programme, name, kind, size, bytes, added');

alter table attachments.file enable row level security, force row level security;

create policy coordinators on attachments.file to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy who_takes_part on attachments.file for select to naast_viewer using (training.takes_part(course));

grant usage on schema attachments to naast_viewer;
grant select, insert, delete on attachments.file to naast_viewer;
