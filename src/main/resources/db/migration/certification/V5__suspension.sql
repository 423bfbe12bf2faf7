-- One person stops a certificate at once, a second says within three days whether that was right; otherwise it goes on.
-- The reason is read by the holder and by those who decide.
create table certification.suspension (
    id           uuid        primary key,
    holder       person_id   not null,
    programme    uuid        not null,
    by           person_id,
    at           timestamptz not null,
    reason       bytea       not null,
    decide_by    timestamptz not null,
    confirmed_by person_id,
    lifted_at    timestamptz,
    constraint a_second_person_confirms check (confirmed_by <> by),
    constraint nobody_decides_about_themselves check (by <> holder and confirmed_by <> holder)
);

create unique index one_at_a_time on certification.suspension (holder, programme) where lifted_at is null;

call viewer.class('certification.suspension', 'public', 'id, programme, at, decide_by, lifted_at');
call viewer.class('certification.suspension', 'identity', 'holder, by, confirmed_by');
call viewer.class('certification.suspension', 'content', 'reason');

alter table certification.suspension enable row level security, force row level security;

create policy own on certification.suspension for select to naast_viewer using (holder = (select viewer.id()));
create policy coordinator on certification.suspension to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and holder <> (select viewer.id()));
create policy machine on certification.suspension to naast_job using (true);
create policy erasure on certification.suspension to naast_erase using (true);

grant select, insert, update on certification.suspension to naast_viewer;
grant select, update on certification.suspension to naast_job;
grant select, update, delete on certification.suspension to naast_erase;
