-- When a new account sent a link; which, and to whom, lies sealed with the message.
create table conversations.link (
    id     uuid        primary key,
    person person_id   not null,
    at     timestamptz not null
);

create index link_by_person on conversations.link (person, at);

call viewer.class('conversations.link', 'public', 'id, at');
call viewer.class('conversations.link', 'identity', 'person');

alter table conversations.link enable row level security, force row level security;

create policy senders_count on conversations.link for select to naast_viewer using (person = (select viewer.id()));
create policy senders_send on conversations.link for insert to naast_viewer with check (person = (select viewer.id()));
create policy erasing_removes on conversations.link for all to naast_erase using (true);

grant select, insert on conversations.link to naast_viewer;
grant select, delete on conversations.link to naast_erase;
