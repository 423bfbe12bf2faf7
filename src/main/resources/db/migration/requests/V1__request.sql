create schema requests;

-- A request; no words, they are in the conversation. By whom and by when something happens is never empty while it is
-- open; an owner is missing only between the erasure of a person and the timer that follows at once.
create table requests.request (
    id           uuid        primary key,
    key          uuid        not null unique,
    asker        person_id   not null,
    programme    uuid        not null,
    conversation uuid        not null unique,
    asked_at     timestamptz not null,
    on_silence   text        not null check (on_silence in ('another_with_words', 'another_without_words', 'ask_me_first')),
    on_no        text        not null check (on_no in ('another_with_words', 'another_without_words', 'ask_me_first')),
    state        text        not null
                 check (state in ('asked', 'accepted', 'declined', 'passed_on', 'withdrawn', 'met')),
    state_at     timestamptz not null,
    peer         person_id,
    consulting   boolean     not null default false,
    why          text        check (why in ('silence', 'no', 'paused', 'gone')),
    nobody       boolean     not null default false,
    rung         text        check (rung in ('peer', 'coordinator', 'deputy', 'duty')),
    owner        person_id,
    due          timestamptz,
    constraint nobody_asks_themselves check (peer <> asker),
    constraint who_asks_does_not_own_the_answer check (owner <> asker),
    constraint an_open_request_has_a_promised_time check ((state in ('withdrawn', 'met')) = (due is null)),
    constraint an_open_request_lies_with_somebody check ((due is null) = (rung is null)),
    constraint what_lies_with_the_programme_says_why check ((state = 'passed_on') = (why is not null))
);

-- One open question per pair; a closed one may be asked again.
create unique index one_open_request_per_pair on requests.request (asker, peer) where state in ('asked', 'accepted');
create index request_by_asker on requests.request (asker);
create index request_by_peer on requests.request (peer) where state in ('asked', 'accepted');
create index request_by_programme on requests.request (programme, due);

-- Peers the asker saw, to be asked after the first; gone with the answer.
create table requests.next (
    request uuid      not null references requests.request on delete cascade,
    place   integer   not null check (place >= 0),
    peer    person_id not null,
    primary key (request, place)
);

-- What the programme writes to somebody who waits.
create table requests.note (
    id        uuid        primary key,
    request   uuid        not null references requests.request on delete cascade,
    programme uuid        not null,
    asker     person_id   not null,
    author    person_id   not null,
    at        timestamptz not null,
    words     bytea       not null
);

create index note_by_request on requests.note (request, at);

call viewer.class('requests.request', 'public', 'id, key, programme, conversation, asked_at, on_silence, on_no, state,
    state_at, consulting, why, nobody, rung, due');
call viewer.class('requests.request', 'identity', 'asker, peer, owner');
call viewer.class('requests.next', 'public', 'request, place');
call viewer.class('requests.next', 'identity', 'peer');
call viewer.class('requests.note', 'public', 'id, request, programme, at');
call viewer.class('requests.note', 'identity', 'asker, author');
call viewer.class('requests.note', 'content', 'words');

alter table requests.request enable row level security;
alter table requests.request force row level security;
alter table requests.next enable row level security;
alter table requests.next force row level security;
alter table requests.note enable row level security;
alter table requests.note force row level security;

create policy the_asker on requests.request to naast_viewer
    using (asker = (select viewer.id())) with check (asker = (select viewer.id()));
-- A peer sees what is with them, and what they just answered; not what went on to others.
create policy the_peer_sees on requests.request for select to naast_viewer
    using (peer = (select viewer.id()) and state in ('asked', 'accepted', 'declined', 'met'));
create policy the_peer_answers on requests.request for update to naast_viewer
    using (peer = (select viewer.id()) and state in ('asked', 'accepted', 'declined', 'met'))
    with check (peer = (select viewer.id()) and state in ('asked', 'accepted', 'declined'));
create policy the_desk_sees on requests.request for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy the_desk_arranges on requests.request for update to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and state in ('asked', 'accepted', 'passed_on'));
create policy the_machine on requests.request to naast_job using (true) with check (true);
create policy erasing on requests.request to naast_erase using (true) with check (true);

create policy whoever_arranges on requests.next to naast_viewer
    using (exists (select from requests.request r
                    where r.id = request
                      and (r.asker = (select viewer.id()) or (select viewer.acts_as()) = 'coordinator')))
    with check (exists (select from requests.request r where r.id = request and r.asker = (select viewer.id())));
create policy the_machine on requests.next to naast_job using (true) with check (true);
create policy erasing on requests.next to naast_erase using (true) with check (true);

create policy read_by_who_waits on requests.note for select to naast_viewer using (asker = (select viewer.id()));
create policy the_desk_reads on requests.note for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy the_desk_writes on requests.note for insert to naast_viewer
    with check (author = (select viewer.id()) and (select viewer.acts_as()) = 'coordinator'
        and programme = any ((select viewer.programmes())::uuid[]));
create policy erasing on requests.note to naast_erase using (true) with check (true);

grant usage on schema requests to naast_viewer, naast_job, naast_erase;
grant select, insert, update on requests.request to naast_viewer;
grant select, update on requests.request to naast_job;
grant select, insert, delete on requests.next to naast_viewer;
grant select, delete on requests.next to naast_job;
grant select, insert on requests.note to naast_viewer;
grant select, update, delete on requests.request to naast_erase;
grant select, delete on requests.next, requests.note to naast_erase;
