-- A time both agreed on stands until another one is agreed on, however often one is proposed.
alter table conversations.next_time add column stands timestamptz;

call viewer.class('conversations.next_time', 'public', 'stands');
grant update (stands) on conversations.next_time to naast_viewer;
