-- Whoever is let in to read along agrees to nothing here, and is not the other one to anybody.
alter table conversations.party add column reads_only boolean not null default false;

call viewer.class('conversations.party', 'public', 'reads_only');
