create schema people;

-- Everyone who came in. The name is what others see: two random words for a guest, a chosen one for an account.
create table people.person (
    id        person_id   primary key,
    kind      text        not null check (kind in ('guest', 'account')),
    adult     boolean     not null constraint only_the_yes_is_kept check (adult),
    name      bytea       not null,
    language  text        not null check (language in ('en', 'nl')),
    seen      date        not null,
    suspended boolean     not null default false
);

-- What brings a guest back. The code itself is stored nowhere.
create table people.return_code (
    person person_id primary key references people.person on delete cascade,
    hash   bytea     not null constraint a_code_is_one_persons unique
);

create table people.account (
    person       person_id primary key references people.person on delete cascade,
    sign_in      bytea     not null constraint a_sign_in_name_is_one_persons unique,
    sign_in_name bytea     not null,
    passphrase   bytea,
    recovery     bytea,
    mail         bytea
);

-- A changed role is written down: who began to act as what, and when.
create table people.role_change (
    id      uuid        primary key,
    person  person_id   not null references people.person on delete cascade,
    acts_as text        not null check (acts_as in ('member', 'peer', 'coordinator', 'operator')),
    at      timestamptz not null
);

create index role_change_by_person on people.role_change (person, at);

call viewer.class('people.person', 'public', 'kind, adult, language, suspended');
call viewer.class('people.person', 'identity', 'id, name, seen');
call viewer.class('people.return_code', 'identity', 'person, hash');
call viewer.class('people.account', 'identity', 'person, sign_in, sign_in_name, passphrase, recovery, mail');
call viewer.class('people.role_change', 'public', 'id, acts_as, at');
call viewer.class('people.role_change', 'identity', 'person');

alter table people.person enable row level security;
alter table people.person force row level security;
alter table people.return_code enable row level security;
alter table people.return_code force row level security;
alter table people.account enable row level security;
alter table people.account force row level security;
alter table people.role_change enable row level security;
alter table people.role_change force row level security;

create policy own_person on people.person to naast_viewer
    using (id = (select viewer.id())) with check (id = (select viewer.id()));
create policy beginning on people.person for insert to naast_viewer
    with check (kind = 'guest' and (select viewer.acts_as()) = 'visitor');
create policy own_code on people.return_code to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy own_account on people.account to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy own_role_changes on people.role_change to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));

create policy work on people.person to naast_job using (true);
create policy work on people.return_code to naast_job using (true);
create policy work on people.account to naast_job using (true);
create policy work on people.role_change to naast_job using (true);

create policy erasure on people.person to naast_erase using (true);
create policy erasure on people.return_code to naast_erase using (true);
create policy erasure on people.account to naast_erase using (true);
create policy erasure on people.role_change to naast_erase using (true);

-- Whoever has somebody's id may know what they are called here, one at a time; it cannot be used to list people.
create policy names on people.person for select to current_user using (true);

create function people.shown(who uuid) returns bytea
    language sql stable security definer
    set search_path = ''
    return (select p.name from people.person p where p.id = who);

revoke execute on function people.shown(uuid) from public;

grant usage on schema people to naast_viewer, naast_job, naast_erase;
grant execute on function people.shown(uuid) to naast_viewer, naast_job;
grant select, insert, update on people.person to naast_viewer;
grant select, insert, update, delete on people.return_code to naast_viewer;
grant select, update on people.account to naast_viewer;
grant select, insert on people.role_change to naast_viewer;
grant select, insert, update, delete on people.person, people.return_code, people.account, people.role_change to naast_job;
grant select, delete on people.person, people.return_code, people.account, people.role_change to naast_erase;
