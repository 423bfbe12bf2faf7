-- A certificate that one coordinator wants to record by hand, above what one person may give: it counts once another agrees.
create table certification.proposal (
    id           uuid        primary key,
    holder       person_id   not null,
    programme    uuid        not null,
    by           person_id   not null,
    at           timestamptz not null,
    issuer       text        not null check (length(issuer) between 1 and 120),
    level        text        not null check (level in ('volunteer', 'certificate', 'diploma')),
    endorsements text        not null,
    valid_from   date        not null,
    valid_to     date,
    constraint one_proposal_each unique (holder, programme),
    constraint nobody_proposes_their_own check (by <> holder)
);

create index proposal_by_programme on certification.proposal (programme);

call viewer.class('certification.proposal', 'public', 'id, programme, at, issuer, level, endorsements, valid_from, valid_to');
call viewer.class('certification.proposal', 'identity', 'holder, by');

alter table certification.proposal enable row level security, force row level security;

create policy coordinator on certification.proposal to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and holder <> (select viewer.id()) and by = (select viewer.id()));
create policy erasure on certification.proposal to naast_erase using (true);

grant select, insert, update, delete on certification.proposal to naast_viewer;
grant select, delete on certification.proposal to naast_erase;

-- What two people found right to stop goes on when two people say so: one asks, another agrees.
alter table certification.suspension
    add column lift_by person_id,
    add constraint nobody_lets_their_own_go_on check (lift_by <> holder);

call viewer.class('certification.suspension', 'identity', 'lift_by');
