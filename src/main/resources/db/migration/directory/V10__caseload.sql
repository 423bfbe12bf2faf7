-- How many people somebody walks beside at most where that is not what their level says: by the hours they work, or another
-- number with a reason that they read.
create table directory.caseload (
    id        uuid      primary key,
    peer      person_id not null,
    programme uuid      not null,
    hours     integer   check (hours between 1 and 60),
    full_time integer   check (full_time between 1 and 60),
    most      integer   check (most between 1 and 40),
    reason    bytea,
    constraint one_caseload_each unique (peer, programme),
    constraint by_hours_or_by_another_number check ((hours is null) <> (most is null)),
    constraint hours_are_beside_full_time check ((hours is null) = (full_time is null)),
    constraint another_number_has_a_reason check ((most is null) = (reason is null))
);

call viewer.class('directory.caseload', 'matching', 'id, peer, programme, hours, full_time, most');
call viewer.class('directory.caseload', 'content', 'reason');

alter table directory.caseload enable row level security;
alter table directory.caseload force row level security;

create policy own on directory.caseload for select to naast_viewer using (peer = (select viewer.id()));
create policy coordinator on directory.caseload to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and peer <> (select viewer.id()));
create policy machine on directory.caseload for select to naast_job using (true);
create policy erasure on directory.caseload to naast_erase using (true);
create policy asked_by_function on directory.caseload for select to current_user using (true);

grant select, insert, update, delete on directory.caseload to naast_viewer;
grant select on directory.caseload to naast_job;
grant select, delete on directory.caseload to naast_erase;

-- The one row that lists them has both numbers: nobody new comes above the most, and fewer than are there now ends nothing.
alter table directory.availability
    add column many integer not null default 2,
    add column most integer not null default 3;

call viewer.class('directory.availability', 'matching', 'many, most');

alter table directory.availability no force row level security;
update directory.availability set many = 15, most = 20 where level in ('certificate', 'diploma');
update directory.availability set capacity = greatest(load, least(wanted, most)) where capacity > greatest(load, most);
alter table directory.availability force row level security;

alter table directory.availability
    drop constraint nobody_has_room_for_more_than_twenty,
    add constraint nobody_has_room_for_more_than_their_most check (capacity <= greatest(load, most)),
    add constraint many_is_no_more_than_the_most check (many between 1 and most and most <= 40),
    add constraint nobody_wishes_for_more_than_forty check (wanted between 0 and 40);

create or replace function directory.each_says_their_own() returns trigger
    language plpgsql
as $$
begin
    if current_user in ('naast_viewer', 'naast_job') then
        if viewer.id() = new.peer then
            if (new.level, new.endorsements, new.certified_until, new.provisional, new.many, new.most)
                    is distinct from
                    (old.level, old.endorsements, old.certified_until, old.provisional, old.many, old.most) then
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

create or replace function directory.nobody_begins_listed() returns trigger
    language plpgsql
as $$
begin
    if new.consented and viewer.id() <> new.peer
            or (new.certified_until is not null or (new.many, new.most) <> (2, 3)) and viewer.id() = new.peer then
        raise exception 'a first row holds neither somebody else''s yes nor a certificate of one''s own';
    end if;
    return new;
end $$;

create or replace function directory.a_place_is_all_that_is_given_back() returns trigger
    language plpgsql
as $$
begin
    if current_user = 'naast_viewer' and viewer.id() <> old.peer and viewer.acts_as() <> 'coordinator'
            and (new.load <> old.load - 1
                or new.capacity > greatest(old.load - 1, least(old.wanted, old.most))
                or to_jsonb(new) - array['load', 'capacity', 'open']
                    is distinct from to_jsonb(old) - array['load', 'capacity', 'open']) then
        raise exception 'a place is all that is given back';
    end if;
    return new;
end $$;

drop function directory.certificates(uuid);

create function directory.certificates(of_peer uuid)
    returns table (level text, endorsements text[], until timestamptz, provisional boolean, lasts timestamptz,
        hours integer, full_time integer, most integer)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select c.level, c.endorsements, least(c.until, c.supervised_until, min(c.suspended_at) over ()), c.provisional,
           c.until, l.hours, l.full_time, l.most
      from directory.certified c
      left join directory.caseload l on l.peer = c.peer and l.programme = c.programme
     where c.peer = of_peer and (viewer.acts_as() = 'job' or directory.certifies(of_peer));
end;

revoke execute on function directory.certificates(uuid) from public;
grant execute on function directory.certificates(uuid) to naast_viewer, naast_job;
