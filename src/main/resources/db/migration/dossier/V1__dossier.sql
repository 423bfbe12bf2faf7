create schema dossier;

-- The way somebody goes, under the version of the scheme they began with or moved over to.
create table dossier.way (
    person  person_id not null,
    scheme  text      not null,
    version text      not null,
    began   date      not null,
    primary key (person, scheme)
);

-- What somebody has of all that schemes ask for. Somebody else may have seen the proof: the proof itself is not kept,
-- only who saw it and, where it had to be weighed, how.
create table dossier.item (
    id      uuid      primary key,
    person  person_id not null,
    kind    text      not null check (kind in ('attestation', 'hours', 'exam', 'document', 'signature', 'check', 'age',
                                               'residence', 'time-since', 'fee')),
    key     text      not null,
    domain  text      not null,
    amount  integer   not null check (amount between 0 and 100000),
    day     date      not null,
    words   bytea     not null,
    seen_by person_id,
    weighed bytea,
    constraint nobody_sees_their_own_proof check (seen_by <> person)
);

create index item_by_person on dossier.item (person);

-- Which programme's people may read it, because its owner asked them for something.
create table dossier.opened (
    person    person_id not null,
    programme uuid      not null,
    primary key (person, programme)
);

call viewer.class('dossier.way', 'public', 'scheme, version, began');
call viewer.class('dossier.way', 'identity', 'person');
call viewer.class('dossier.item', 'public', 'id, kind, key, domain, amount, day');
call viewer.class('dossier.item', 'identity', 'person, seen_by');
call viewer.class('dossier.item', 'content', 'words, weighed');
call viewer.class('dossier.opened', 'public', 'programme');
call viewer.class('dossier.opened', 'identity', 'person');

alter table dossier.way enable row level security, force row level security;
alter table dossier.item enable row level security, force row level security;
alter table dossier.opened enable row level security, force row level security;

create policy own on dossier.way to naast_viewer using (person = (select viewer.id()));
create policy own on dossier.item for select to naast_viewer using (person = (select viewer.id()));
create policy own_is_filed on dossier.item for insert to naast_viewer
    with check (person = (select viewer.id()) and seen_by is null and weighed is null);
create policy own_goes on dossier.item for delete to naast_viewer using (person = (select viewer.id()));
create policy own on dossier.opened to naast_viewer using (person = (select viewer.id()));
create policy coordinator on dossier.opened for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy whoever_was_let_in on dossier.way for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and person in (select o.person from dossier.opened o));
create policy whoever_was_let_in on dossier.item for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and person in (select o.person from dossier.opened o));
create policy whoever_saw_it on dossier.item for update to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and person in (select o.person from dossier.opened o)
        and person <> (select viewer.id()))
    with check (seen_by = (select viewer.id()));
create policy erasure on dossier.way to naast_erase using (true);
create policy erasure on dossier.item to naast_erase using (true);
create policy erasure on dossier.opened to naast_erase using (true);

grant usage on schema dossier to naast_viewer, naast_erase;
grant select, insert, update, delete on dossier.way to naast_viewer;
grant select, insert, delete on dossier.item to naast_viewer;
grant update (seen_by, weighed) on dossier.item to naast_viewer;
grant select, insert, delete on dossier.opened to naast_viewer;
grant select, delete on dossier.way, dossier.opened to naast_erase;
grant select, update, delete on dossier.item to naast_erase;
