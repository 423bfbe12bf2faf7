create schema matching;

-- A narrow copy of the listings: one row per peer and experience, and one with experience -1 for whoever names none.
-- Masks hold one bit for a language, a way of managing, a quarter of a day. No name, no words.
create table matching.candidate (
    experience  smallint         not null,
    band        smallint         not null check (band between 1 and 3),
    gender      smallint         not null check (gender between 0 and 3),
    online      boolean          not null,
    in_person   boolean          not null,
    valid_until timestamptz      not null,
    languages   bigint           not null,
    parts       bigint           not null,
    ways        bigint           not null,
    experiences bigint           not null,
    two_years   bigint           not null,
    five_years  bigint           not null,
    x           real             not null,
    y           real             not null,
    z           real             not null,
    town        bigint           not null,
    tie         bigint           not null,
    peer        person_id        not null,
    programme   uuid             not null,
    primary key (experience, peer)
);

create index candidate_by_peer on matching.candidate (peer);

call viewer.class('matching.candidate', 'matching', 'experience, band, gender, online, in_person, valid_until, languages,
    parts, ways, experiences, two_years, five_years, x, y, z, town, tie, peer, programme');

alter table matching.candidate enable row level security;
alter table matching.candidate force row level security;

create policy search on matching.candidate for select to naast_match using (true);
create policy own on matching.candidate to naast_viewer using (peer = (select viewer.id()));
create policy coordinator on matching.candidate to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy machine on matching.candidate to naast_job using (true);
create policy erasure on matching.candidate to naast_erase using (true);

grant usage on schema matching to naast_viewer, naast_job, naast_match, naast_erase;
grant select on matching.candidate to naast_match;
grant select, insert, delete on matching.candidate to naast_viewer, naast_job;
grant select, delete on matching.candidate to naast_erase;
