create schema certification;

-- What an organisation recorded: one certificate a person. Without an end it is confirmed again each year.
create table certification.certificate (
    holder       person_id primary key,
    programme    uuid      not null,
    issuer       text      not null check (length(issuer) between 1 and 120),
    level        text      not null check (level in ('volunteer', 'certificate', 'diploma')),
    endorsements text[]    not null,
    valid_from   date      not null,
    valid_to     date,
    confirmed    date      not null,
    constraint a_certificate_begins_before_it_ends check (valid_to >= valid_from)
);

create index certificate_by_programme on certification.certificate (programme);

call viewer.class('certification.certificate', 'public', 'issuer, level, endorsements, valid_from, valid_to, confirmed');
call viewer.class('certification.certificate', 'matching', 'programme');
call viewer.class('certification.certificate', 'identity', 'holder');

alter table certification.certificate enable row level security;
alter table certification.certificate force row level security;

create policy own on certification.certificate for select to naast_viewer using (holder = (select viewer.id()));
create policy coordinator on certification.certificate to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy machine on certification.certificate to naast_job using (true);
create policy erasure on certification.certificate to naast_erase using (true);

grant usage on schema certification to naast_viewer, naast_job, naast_erase;
grant select, insert, update on certification.certificate to naast_viewer;
grant select on certification.certificate to naast_job;
grant select, delete on certification.certificate to naast_erase;
