create schema conversations;

create table conversations.conversation (
    id             uuid        primary key,
    programme      uuid        not null,
    last           bigint      not null default 0 check (last >= 0),
    opened_at      timestamptz not null,
    held           boolean     not null default false,
    ended_at       timestamptz,
    readable_until timestamptz,
    constraint an_ended_conversation_is_readable_until_a_date check ((ended_at is null) = (readable_until is null))
);

-- Who takes part. Rows of those who left stay, so that their words keep a name; they read nothing any more.
create table conversations.party (
    conversation uuid        not null references conversations.conversation on delete cascade,
    person       person_id   not null,
    programme    uuid        not null,
    name         bytea       not null,
    may_write    boolean     not null,
    from_seq     bigint      not null check (from_seq >= 1),
    seen         bigint      not null default 0 check (seen >= 0),
    wrote        boolean     not null default false,
    away         boolean     not null default false,
    left_at      timestamptz,
    primary key (conversation, person)
);

create index party_by_person on conversations.party (person);

-- Erasing a person leaves an empty row in its place, so that the other half keeps its order.
create table conversations.message (
    id           uuid        primary key,
    conversation uuid        not null references conversations.conversation on delete cascade,
    seq          bigint      not null check (seq >= 1),
    author       person_id,
    key          uuid,
    sent_at      timestamptz not null,
    body         bytea,
    constraint every_message_has_its_own_place unique (conversation, seq),
    constraint a_key_sends_one_message unique (author, key),
    constraint words_have_an_author check ((author is null) = (body is null))
);

-- The time the two of them proposed or agreed to talk again; a new proposal takes the place of the old.
create table conversations.next_time (
    conversation uuid        primary key references conversations.conversation on delete cascade,
    at           timestamptz not null,
    proposed_by  person_id   not null,
    agreed       boolean     not null default false
);

call viewer.class('conversations.conversation', 'public',
    'id, programme, last, opened_at, held, ended_at, readable_until');
call viewer.class('conversations.party', 'public',
    'conversation, programme, may_write, from_seq, seen, wrote, away, left_at');
call viewer.class('conversations.party', 'identity', 'person, name');
call viewer.class('conversations.message', 'public', 'id, conversation, seq, key, sent_at');
call viewer.class('conversations.message', 'identity', 'author');
call viewer.class('conversations.message', 'content', 'body');
call viewer.class('conversations.next_time', 'public', 'conversation, at, agreed');
call viewer.class('conversations.next_time', 'identity', 'proposed_by');

-- A policy cannot ask its own table; these two ask it as its owner, and tell no more than yes or no about the viewer.
create function conversations.mine() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select conversation from conversations.party where person = viewer.id() and left_at is null;
end;

create function conversations.nobody_there(asked uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return not exists (select from conversations.party where conversation = asked);

create function conversations.kept(programme uuid) returns boolean
    language sql stable
    return (select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]);

alter table conversations.conversation enable row level security, force row level security;
alter table conversations.party enable row level security, force row level security;
alter table conversations.message enable row level security, force row level security;
alter table conversations.next_time enable row level security, force row level security;

create policy the_definer_looks on conversations.party for select to naast_owner using (true);

create policy parties_look on conversations.conversation for select to naast_viewer
    using (id = any (array(select conversations.mine())) or conversations.kept(programme));
create policy anybody_opens on conversations.conversation for insert to naast_viewer
    with check (last = 0 and ended_at is null);
create policy parties_change on conversations.conversation for update to naast_viewer
    using (id = any (array(select conversations.mine())) or conversations.kept(programme));
create policy jobs_keep on conversations.conversation for all to naast_job using (true);
create policy erasing_ends on conversations.conversation for all to naast_erase using (true);

create policy parties_look on conversations.party for select to naast_viewer
    using (person = (select viewer.id()) or conversation = any (array(select conversations.mine())) or conversations.kept(programme));
create policy parties_bring on conversations.party for insert to naast_viewer
    with check (conversation = any (array(select conversations.mine())) or conversations.kept(programme)
        or (conversations.nobody_there(conversation) and person = (select viewer.id())));
create policy parties_change on conversations.party for update to naast_viewer
    using (conversation = any (array(select conversations.mine())) or conversations.kept(programme))
    with check (true);
create policy jobs_keep on conversations.party for all to naast_job using (true);
create policy erasing_removes on conversations.party for all to naast_erase using (true);

create policy parties_read on conversations.message for select to naast_viewer
    using (exists (select from conversations.party p
                    where p.conversation = message.conversation and p.person = (select viewer.id())
                      and p.left_at is null and message.seq >= p.from_seq));
create policy parties_write on conversations.message for insert to naast_viewer
    with check (author = (select viewer.id())
        and exists (select from conversations.party p
                     where p.conversation = message.conversation and p.person = (select viewer.id())
                       and p.left_at is null));
create policy erasing_empties on conversations.message for all to naast_erase using (true);

create policy parties_look on conversations.next_time for select to naast_viewer
    using (conversation = any (array(select conversations.mine())));
create policy parties_propose on conversations.next_time for insert to naast_viewer
    with check (conversation = any (array(select conversations.mine())) and proposed_by = (select viewer.id()));
create policy parties_agree on conversations.next_time for update to naast_viewer
    using (conversation = any (array(select conversations.mine())));
create policy erasing_removes on conversations.next_time for all to naast_erase using (true);

grant usage on schema conversations to naast_viewer, naast_job, naast_erase;
grant select, insert, update on conversations.conversation, conversations.party, conversations.next_time to naast_viewer;
grant select, insert on conversations.message to naast_viewer;
grant select, insert, update, delete on conversations.conversation, conversations.party to naast_job;
grant select, update, delete on conversations.conversation, conversations.party, conversations.message,
    conversations.next_time to naast_erase;
