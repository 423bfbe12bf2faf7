create schema organisations;

create table organisations.organisation (
    id   uuid primary key,
    name text not null,
    constraint an_organisation_has_a_name check (name ~ '\S' and length(name) <= 120)
);

-- Everything people may know about a programme before they ask: no person in it.
create table organisations.programme (
    id             uuid     primary key,
    organisation   uuid     not null references organisations.organisation (id),
    name           text     not null,
    country        text     not null,
    zone           text     not null,
    hours          text     not null,
    months_further smallint not null default 12,
    answer_minutes integer  not null default 480,
    crisis_text    text,
    is_open        boolean  not null default false,
    constraint a_programme_has_a_name check (name ~ '\S' and length(name) <= 120),
    constraint a_country_is_two_capitals check (country ~ '^[A-Z]{2}$'),
    constraint further_along_is_nought_to_ten_years check (months_further between 0 and 120),
    constraint an_answer_is_promised_within_an_hour_to_a_month check (answer_minutes between 60 and 14400),
    constraint a_crisis_text_is_short check (length(crisis_text) <= 1000)
);

create index programme_by_organisation on organisations.programme (organisation);

create table organisations.membership (
    programme uuid      not null references organisations.programme (id),
    person    person_id not null,
    role      text      not null check (role in ('coordinator', 'peer')),
    primary key (programme, person, role)
);

create index membership_by_person on organisations.membership (person);

-- Whoever keeps the installation running; belongs to no programme.
create table organisations.operator (
    person person_id primary key
);

-- Who answers for a programme: always a coordinator of it; a deputy and a duty person when there are any.
create table organisations.desk (
    programme   uuid      primary key references organisations.programme (id),
    coordinator person_id not null,
    deputy      person_id,
    duty        person_id,
    constraint a_deputy_is_somebody_else check (deputy <> coordinator)
);

alter table organisations.organisation enable row level security;
alter table organisations.organisation force row level security;
alter table organisations.programme enable row level security;
alter table organisations.programme force row level security;
alter table organisations.membership enable row level security;
alter table organisations.membership force row level security;
alter table organisations.operator enable row level security;
alter table organisations.operator force row level security;
alter table organisations.desk enable row level security;
alter table organisations.desk force row level security;

create policy everyone_reads on organisations.organisation for select to naast_viewer using (true);
create policy operators_found on organisations.organisation for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'operator');
create policy coordinators_name on organisations.organisation for update to naast_viewer
    using ((select viewer.acts_as()) = 'operator'
        or id in (select organisation from organisations.programme
                   where (select viewer.acts_as()) = 'coordinator'
                     and programme.id = any ((select viewer.programmes())::uuid[])));
create policy the_machine on organisations.organisation to naast_job using (true);

create policy everyone_reads on organisations.programme for select to naast_viewer using (true);
create policy operators_found on organisations.programme for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'operator');
create policy coordinators_change on organisations.programme for update to naast_viewer
    using ((select viewer.acts_as()) = 'operator'
        or ((select viewer.acts_as()) = 'coordinator' and id = any ((select viewer.programmes())::uuid[])));
create policy the_machine on organisations.programme to naast_job using (true);

create policy oneself on organisations.membership for select to naast_viewer
    using (person = (select viewer.id()));
create policy oneself_leaves on organisations.membership for delete to naast_viewer
    using (person = (select viewer.id()));
create policy coordinators on organisations.membership to naast_viewer
    using ((select viewer.acts_as()) = 'operator'
        or ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])));
create policy the_machine on organisations.membership to naast_job using (true);
create policy erasing on organisations.membership to naast_erase using (true);

create policy oneself on organisations.operator for select to naast_viewer
    using (person = (select viewer.id()) or (select viewer.acts_as()) = 'operator');
create policy the_machine on organisations.operator to naast_job using (true);
create policy erasing on organisations.operator to naast_erase using (true);

create policy coordinators on organisations.desk to naast_viewer
    using ((select viewer.acts_as()) = 'operator'
        or ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])));
create policy the_machine on organisations.desk to naast_job using (true);
create policy erasing on organisations.desk to naast_erase using (true);
-- For the function below alone: no login has this role's rights.
create policy through_the_function on organisations.desk for select to naast_owner using (true);

-- Whoever asks for help needs an owner for their request, but may not read who sits at which desk.
create function organisations.desk_of(of_programme uuid)
    returns table (coordinator person_id, deputy person_id, duty person_id)
    language sql stable security definer set search_path = ''
as $$
    select d.coordinator, d.deputy, d.duty from organisations.desk d where d.programme = of_programme
$$;

call viewer.class('organisations.organisation', 'public', 'id, name');
call viewer.class('organisations.programme', 'public', 'id, organisation, name, country, zone, hours, months_further,
    answer_minutes, crisis_text, is_open');
call viewer.class('organisations.membership', 'identity', 'person');
call viewer.class('organisations.membership', 'public', 'programme, role');
call viewer.class('organisations.operator', 'identity', 'person');
call viewer.class('organisations.desk', 'identity', 'coordinator, deputy, duty');
call viewer.class('organisations.desk', 'public', 'programme');

grant usage on schema organisations to naast_viewer, naast_job, naast_match, naast_erase;
grant select, insert, update on organisations.organisation, organisations.programme to naast_viewer, naast_job;
grant select on organisations.programme to naast_match;
create policy searches_read on organisations.programme for select to naast_match using (true);
grant select, insert, delete on organisations.membership to naast_viewer, naast_job;
grant select on organisations.operator to naast_viewer;
grant select, insert on organisations.operator to naast_job;
grant select, insert, update on organisations.desk to naast_viewer, naast_job;
grant select, update, delete on organisations.membership, organisations.operator, organisations.desk to naast_erase;
revoke all on function organisations.desk_of from public;
grant execute on function organisations.desk_of to naast_viewer, naast_job;
