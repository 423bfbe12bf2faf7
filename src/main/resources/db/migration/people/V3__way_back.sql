-- Whoever confirmed their mail address may get back in by it: found again by this, and only then.
alter table people.account
    add column mail_lookup bytea constraint an_address_brings_one_account_back unique,
    add column reset_at timestamptz;

-- A mail that was asked for: the number that proves an address, or the link that brings back. What it holds is made
-- when it is sent, and stands here as a keyed hash only; used or too old, the row goes.
create table people.letter (
    id      uuid        primary key,
    person  person_id   not null references people.account on delete cascade,
    kind    text        not null check (kind in ('proof', 'link')),
    secret  bytea       constraint a_secret_is_in_one_letter unique,
    expires timestamptz not null
);

create index letter_by_person on people.letter (person);
create index letter_by_expiry on people.letter (expires);

call viewer.class('people.account', 'identity', 'mail_lookup, reset_at');
call viewer.class('people.letter', 'public', 'id, kind, expires');
call viewer.class('people.letter', 'identity', 'person, secret');

alter table people.letter enable row level security, force row level security;

create policy own_letters on people.letter to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy work on people.letter to naast_job using (true);
create policy erasure on people.letter to naast_erase using (true);

grant select, insert, delete on people.letter to naast_viewer;
grant select, insert, update, delete on people.letter to naast_job;
grant select, delete on people.letter to naast_erase;
