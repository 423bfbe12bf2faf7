-- A programme stops a certificate while something is looked into: from then on this peer is listed nowhere, whoever else
-- certified them.
alter table directory.certified add column suspended_at timestamptz;

call viewer.class('directory.certified', 'matching', 'suspended_at');

create or replace function directory.certificates(of_peer uuid)
    returns table (level text, endorsements text[], until timestamptz)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select c.level, c.endorsements, least(c.until, min(c.suspended_at) over ())
      from directory.certified c
     where c.peer = of_peer and (viewer.acts_as() = 'job' or directory.certifies(of_peer));
end;
