-- Keys of several nodes, in a cluster of their own. What lies here is wrapped by a master key that is in no database.
create table keys.key (
    name           uuid        primary key,
    wrapped        bytea       not null,
    unneeded_since timestamptz
);

create index key_unneeded on keys.key (unneeded_since) where unneeded_since is not null;

-- A destroyed key is to be gone from the pages too: whatever died is cleared away within a minute or so.
alter table keys.key set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

create table keys.secret (
    name    text  primary key,
    wrapped bytea not null
);

-- Keyed hashes of who was erased, for when a backup brings them back.
create table keys.erased (
    mark text primary key
);
