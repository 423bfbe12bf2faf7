-- Whom else somebody let read their file while another programme, their home in this, decides.
create table dossier.lent (
    person    person_id not null,
    programme uuid      not null,
    home      uuid      not null,
    primary key (person, programme, home)
);

call viewer.class('dossier.lent', 'public', 'programme, home');
call viewer.class('dossier.lent', 'identity', 'person');

alter table dossier.lent enable row level security, force row level security;

create policy own on dossier.lent to naast_viewer using (person = (select viewer.id()));
create policy either_side on dossier.lent for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator'
        and (programme = any ((select viewer.programmes())::uuid[]) or home = any ((select viewer.programmes())::uuid[])));
create policy either_side_ends_it on dossier.lent for delete to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator'
        and (programme = any ((select viewer.programmes())::uuid[]) or home = any ((select viewer.programmes())::uuid[])));
create policy machine on dossier.lent to naast_job using (true);
create policy erasure on dossier.lent to naast_erase using (true);

create policy whoever_is_lent on dossier.item for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and person in (
        select l.person from dossier.lent l where l.programme = any ((select viewer.programmes())::uuid[])));
create policy whoever_is_lent_saw_it on dossier.item for update to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and person <> (select viewer.id()) and person in (
        select l.person from dossier.lent l where l.programme = any ((select viewer.programmes())::uuid[])))
    with check (seen_by = (select viewer.id()));
create policy whoever_is_lent on dossier.learned for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and person in (
        select l.person from dossier.lent l where l.programme = any ((select viewer.programmes())::uuid[])));

grant select, insert, delete on dossier.lent to naast_viewer;
grant select, delete on dossier.lent to naast_job, naast_erase;
