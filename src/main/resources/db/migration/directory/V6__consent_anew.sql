-- Which words somebody said yes to, and until when that yes still holds after the words changed. Whoever said yes so far
-- read the first ones.
alter table directory.availability
    add column consent_version text default '1',
    add column consent_until timestamptz;
alter table directory.availability alter column consent_version drop default;

call viewer.class('directory.availability', 'matching', 'consent_version, consent_until');

create or replace function directory.each_says_their_own() returns trigger
    language plpgsql
as $$
begin
    if current_user in ('naast_viewer', 'naast_job') then
        if viewer.id() = new.peer then
            if (new.level, new.endorsements, new.certified_until)
                    is distinct from (old.level, old.endorsements, old.certified_until) then
                raise exception 'nobody certifies themselves';
            end if;
        elsif (new.consented and not old.consented)
                or new.consent_version is distinct from old.consent_version
                or coalesce(new.consent_until, 'infinity') > coalesce(old.consent_until, 'infinity')
                or (new.hears, new.wanted) is distinct from (old.hears, old.wanted) then
            raise exception 'nobody is listed by somebody else';
        end if;
    end if;
    return new;
end $$;

create or replace function directory.cards(peers uuid[], at timestamptz, open_programmes uuid[])
    returns table (peer uuid, programme uuid, level text, name bytea, languages text[], locality text, online boolean,
        in_person boolean, zone text, hours text, gender text, helps text[], listed boolean)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select a.peer, a.programme, a.level, p.name, p.languages, p.locality, p.online, p.in_person, p.zone, p.hours,
           p.gender, p.helps, l.listed
      from directory.availability a
      join directory.profile p on p.peer = a.peer
     cross join lateral (
        select coalesce(a.open and a.certified_until > at, false)
               and coalesce(a.consent_until > at, true)
               and a.programme = any (open_programmes) as listed) l
     where a.peer = any (peers[1:20])
       and p.name is not null
       and (l.listed
            or a.peer = viewer.id()
            or viewer.acts_as() = 'job'
            or viewer.acts_as() = 'coordinator' and a.programme = any (viewer.programmes())
            or exists (select 1 from directory.acquaintance k where k.peer = a.peer and k.person = viewer.id()));
end;
