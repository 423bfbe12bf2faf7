-- Whether what was certified is still to be completed: it decides what somebody may do for others, beside their level.
alter table directory.certified add column provisional boolean not null default false;
alter table directory.availability add column provisional boolean not null default false;

call viewer.class('directory.certified', 'matching', 'provisional');
call viewer.class('directory.availability', 'matching', 'provisional');

create or replace function directory.each_says_their_own() returns trigger
    language plpgsql
as $$
begin
    if current_user in ('naast_viewer', 'naast_job') then
        if viewer.id() = new.peer then
            if (new.level, new.endorsements, new.certified_until, new.provisional)
                    is distinct from (old.level, old.endorsements, old.certified_until, old.provisional) then
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

drop function directory.certificates(uuid);

create function directory.certificates(of_peer uuid)
    returns table (level text, endorsements text[], until timestamptz, provisional boolean)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select c.level, c.endorsements, least(c.until, c.supervised_until, min(c.suspended_at) over ()), c.provisional
      from directory.certified c
     where c.peer = of_peer and (viewer.acts_as() = 'job' or directory.certifies(of_peer));
end;

-- What somebody may do counts while they are certified; a card says so to whoever may see it.
drop function directory.cards(uuid[], timestamptz, uuid[]);

create function directory.cards(peers uuid[], at timestamptz, open_programmes uuid[])
    returns table (peer uuid, programme uuid, level text, provisional boolean, certified boolean, name bytea,
        languages text[], locality text, online boolean, in_person boolean, zone text, hours text, gender text,
        helps text[], listed boolean)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select a.peer, a.programme, a.level, a.provisional, coalesce(a.certified_until > at, false), p.name, p.languages,
           p.locality, p.online, p.in_person, p.zone, p.hours, p.gender, p.helps, l.listed
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

revoke execute on function directory.certificates(uuid), directory.cards(uuid[], timestamptz, uuid[]) from public;
grant execute on function directory.certificates(uuid), directory.cards(uuid[], timestamptz, uuid[])
    to naast_viewer, naast_job;
