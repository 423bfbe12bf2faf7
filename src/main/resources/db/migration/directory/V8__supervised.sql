-- Until when somebody's own work was talked over in time; nothing while their programme has not begun with that. Past it
-- nobody new comes to them, and what runs goes on.
alter table directory.certified add column supervised_until timestamptz;

call viewer.class('directory.certified', 'matching', 'supervised_until');

create or replace function directory.certificates(of_peer uuid)
    returns table (level text, endorsements text[], until timestamptz)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select c.level, c.endorsements, least(c.until, c.supervised_until, min(c.suspended_at) over ())
      from directory.certified c
     where c.peer = of_peer and (viewer.acts_as() = 'job' or directory.certifies(of_peer));
end;
