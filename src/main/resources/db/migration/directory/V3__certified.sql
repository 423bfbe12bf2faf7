-- What each of a peer's programmes certified. Together they decide on which level, for what and until when that peer is
-- listed: the three columns of directory.availability.
create table directory.certified (
    peer         person_id   not null,
    programme    uuid        not null,
    level        text        not null check (level in ('volunteer', 'certificate', 'diploma')),
    endorsements text[]      not null,
    until        timestamptz not null,
    primary key (peer, programme)
);

insert into directory.certified (peer, programme, level, endorsements, until)
select peer, programme, level, endorsements, certified_until
  from directory.availability
 where level is not null and certified_until is not null;

call viewer.class('directory.certified', 'matching', 'peer, programme, level, endorsements, until');

alter table directory.certified enable row level security;
alter table directory.certified force row level security;

create policy own on directory.certified for select to naast_viewer using (peer = (select viewer.id()));
create policy coordinator on directory.certified to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and peer <> (select viewer.id()));
create policy machine on directory.certified to naast_job using (true);
create policy erasure on directory.certified to naast_erase using (true);
create policy asked_by_function on directory.certified for select to current_user using (true);

create function directory.certifies(of_peer uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return viewer.acts_as() = 'coordinator' and of_peer <> viewer.id() and exists (
        select 1 from directory.certified c
         where c.peer = of_peer and c.programme = any (viewer.programmes()));

-- Whoever certifies a peer changes the one row that lists them, also where the peer is at home elsewhere.
create policy whoever_certifies_sees on directory.availability for select to naast_viewer
    using (directory.certifies(peer));
create policy whoever_certifies_counts on directory.availability for update to naast_viewer
    using (directory.certifies(peer));

-- What all programmes certified, to be counted by one of them or by the machine.
create function directory.certificates(of_peer uuid)
    returns table (level text, endorsements text[], until timestamptz)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select c.level, c.endorsements, c.until
      from directory.certified c
     where c.peer = of_peer and (viewer.acts_as() = 'job' or directory.certifies(of_peer));
end;

-- A zone holds a whole country, and decides when a certificate ends.
create function directory.zone(of_peer uuid) returns text
    language sql stable security definer set search_path = pg_catalog
    return (select p.zone from directory.profile p where p.peer = of_peer);

revoke execute on function directory.certifies(uuid), directory.certificates(uuid), directory.zone(uuid) from public;
grant execute on function directory.certifies(uuid), directory.certificates(uuid), directory.zone(uuid)
    to naast_viewer, naast_job;
grant select, insert, update on directory.certified to naast_viewer, naast_job;
grant select, delete on directory.certified to naast_erase;
