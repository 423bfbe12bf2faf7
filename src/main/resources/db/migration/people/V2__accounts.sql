-- Whoever is nobody yet may begin, with an account too; a guest may make an account of themselves.
drop policy beginning on people.person;
create policy beginning on people.person for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'visitor');
create policy beginning on people.account for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'visitor' or person = (select viewer.id()));

grant insert on people.account to naast_viewer;
grant delete on people.return_code to naast_viewer;

create table people.passkey (
    id          uuid      primary key,
    person      person_id not null references people.account on delete cascade,
    credential  bytea     not null constraint a_passkey_is_one_persons unique,
    public_key  bytea     not null,
    uses        bigint    not null check (uses >= 0),
    verified    boolean   not null,
    backup      boolean   not null,
    backed_up   boolean   not null,
    transports  text      not null,
    attestation bytea,
    label       bytea     not null,
    made        date      not null
);

create index passkey_by_person on people.passkey (person);

call viewer.class('people.passkey', 'public', 'id, uses, verified, backup, backed_up, transports');
call viewer.class('people.passkey', 'identity', 'person, credential, public_key, attestation, label, made');

alter table people.passkey enable row level security;
alter table people.passkey force row level security;

create policy own_passkeys on people.passkey to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy work on people.passkey to naast_job using (true);
create policy erasure on people.passkey to naast_erase using (true);

grant select, delete on people.passkey to naast_viewer;
grant select, insert, update, delete on people.passkey to naast_job;
grant select, delete on people.passkey to naast_erase;
