-- A reported message about harming oneself is hidden at once, until somebody has looked.
alter table conversations.message add column hidden boolean not null default false;

call viewer.class('conversations.message', 'public', 'hidden');

create policy parties_hide on conversations.message for update to naast_viewer
    using (exists (select from conversations.party p
                    where p.conversation = message.conversation and p.person = (select viewer.id())
                      and p.left_at is null and message.seq >= p.from_seq));

grant update (hidden) on conversations.message to naast_viewer;
