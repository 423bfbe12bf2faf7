-- A conversation is held while somebody looks into what was said in it, or while somebody in it may not go on for now.
alter table conversations.party add column stopped boolean not null default false;
alter table conversations.conversation rename column held to looked_into;
alter table conversations.conversation
    add column stopped boolean not null default false,
    add column held boolean not null generated always as (looked_into or stopped) stored;

call viewer.class('conversations.party', 'public', 'stopped');
call viewer.class('conversations.conversation', 'public', 'looked_into, stopped, held');

grant update (stopped) on conversations.conversation to naast_viewer;
