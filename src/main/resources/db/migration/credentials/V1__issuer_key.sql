create schema credentials;

-- The keys with which this installation signs. The private half is sealed; the newest signs, the others still prove what
-- they signed. Whoever reads a page never reads these: only the machine does.
create table credentials.issuer_key (
    id          uuid        primary key,
    public_key  text        not null unique,
    private_key bytea       not null,
    made_at     timestamptz not null
);

call viewer.class('credentials.issuer_key', 'public', 'id, public_key, made_at');
call viewer.class('credentials.issuer_key', 'content', 'private_key');

alter table credentials.issuer_key enable row level security, force row level security;

create policy machine on credentials.issuer_key to naast_job using (true);
create policy erasure_keeps_its_keys on credentials.issuer_key for select to naast_erase using (true);

grant usage on schema credentials to naast_job, naast_erase;
grant select, insert on credentials.issuer_key to naast_job;
grant select on credentials.issuer_key to naast_erase;
