create schema safety;

-- A worry or a report: somebody owns it, and it is due. It outlives the people in it as a fact without names.
create table safety.concern (
    id           uuid        primary key,
    programme    uuid        not null,
    kind         text        not null check (kind in ('worried', 'minor', 'boundary', 'threat', 'method', 'selling',
                                                      'advice', 'other', 'flood', 'profile')),
    conversation uuid,
    raised_by    person_id,
    regarding    person_id,
    owner        person_id,
    raised_at    timestamptz not null,
    due          timestamptz not null,
    handled_at   timestamptz,
    words        bytea,
    note         bytea,
    note_by      person_id,
    constraint a_concern_is_due_after_it_was_raised check (due >= raised_at)
);

create index concern_by_programme on safety.concern (programme, due) where handled_at is null;
create unique index one_open_concern_about_too_many_messages on safety.concern (conversation)
    where kind = 'flood' and handled_at is null;

-- What was said round a reported message, sealed anew for whoever looks into it.
create table safety.excerpt (
    id       uuid        primary key,
    concern  uuid        not null references safety.concern on delete cascade,
    seq      bigint      not null,
    author   person_id,
    said_at  timestamptz not null,
    reported boolean     not null,
    body     bytea,
    constraint a_message_is_copied_once unique (concern, seq)
);

call viewer.class('safety.concern', 'public',
    'id, programme, kind, conversation, raised_at, due, handled_at');
call viewer.class('safety.concern', 'identity', 'raised_by, regarding, owner, note_by');
call viewer.class('safety.concern', 'content', 'words, note');
call viewer.class('safety.excerpt', 'public', 'id, concern, seq, said_at, reported');
call viewer.class('safety.excerpt', 'identity', 'author');
call viewer.class('safety.excerpt', 'content', 'body');

alter table safety.concern enable row level security, force row level security;
alter table safety.excerpt enable row level security, force row level security;

create policy its_raiser_sees_it on safety.concern for select to naast_viewer
    using (raised_by = (select viewer.id()));
create policy anybody_raises on safety.concern for insert to naast_viewer
    with check (raised_by = (select viewer.id()));
create policy coordinators_look on safety.concern for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy coordinators_handle on safety.concern for update to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy jobs_keep on safety.concern to naast_job using (true);
create policy erasing_empties on safety.concern to naast_erase using (true);

create policy with_their_concern on safety.excerpt for select to naast_viewer
    using (exists (select from safety.concern c
                    where c.id = excerpt.concern and (select viewer.acts_as()) = 'coordinator'));
create policy raisers_copy on safety.excerpt for insert to naast_viewer
    with check (exists (select from safety.concern c
                         where c.id = excerpt.concern and c.raised_by = (select viewer.id())));
create policy erasing_removes on safety.excerpt to naast_erase using (true);

grant usage on schema safety to naast_viewer, naast_job, naast_erase;
grant select, insert, update on safety.concern to naast_viewer, naast_job;
grant select, insert on safety.excerpt to naast_viewer;
grant select, update, delete on safety.concern, safety.excerpt to naast_erase;
