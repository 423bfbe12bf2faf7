-- A one-time link to a role. The link itself is nowhere: only a keyed hash of it. Who used it is not kept.
create table organisations.invitation (
    id        uuid        primary key,
    programme uuid        references organisations.programme (id),
    kind      text        not null check (kind in ('operator', 'coordinator', 'deputy', 'duty', 'peer')),
    token     bytea       not null unique,
    expires   timestamptz not null,
    used      timestamptz,
    constraint only_an_operator_belongs_to_no_programme check ((kind = 'operator') = (programme is null))
);

create index invitation_by_programme on organisations.invitation (programme);

alter table organisations.invitation enable row level security;
alter table organisations.invitation force row level security;

create policy coordinators on organisations.invitation to naast_viewer
    using ((select viewer.acts_as()) = 'operator'
        or ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])))
    with check (kind <> 'operator' and ((select viewer.acts_as()) = 'operator'
        or ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))));
create policy the_machine on organisations.invitation to naast_job using (true);

call viewer.class('organisations.invitation', 'public', 'id, programme, kind, token, expires, used');

grant select, insert, delete on organisations.invitation to naast_viewer, naast_job;

-- For the two functions below alone: whoever holds a link may see what it offers and take it, and nothing else.
create policy through_the_function on organisations.invitation to naast_owner using (true);
create policy through_the_function on organisations.programme for select to naast_owner using (true);
create policy through_the_function on organisations.membership to naast_owner using (true);
create policy through_the_function on organisations.operator to naast_owner using (true);
create policy through_the_function_a_seat on organisations.desk for update to naast_owner using (true);

create function organisations.offered(with_token bytea, at_time timestamptz)
    returns table (kind text, programme_name text)
    language sql stable security definer set search_path = ''
as $$
    select i.kind, p.name
      from organisations.invitation i
      left join organisations.programme p on p.id = i.programme
     where i.token = with_token and i.used is null and i.expires > at_time
$$;

-- Two at once: the second waits for the row, and finds it used.
create function organisations.take(with_token bytea, at_time timestamptz, who person_id)
    returns table (kind text, programme_name text)
    language plpgsql security definer set search_path = ''
as $$
declare
    taken organisations.invitation;
begin
    update organisations.invitation i set used = at_time
     where i.token = with_token and i.used is null and i.expires > at_time
    returning * into taken;
    if taken.id is null then
        return;
    end if;
    if taken.kind = 'operator' then
        insert into organisations.operator (person) values (who) on conflict do nothing;
    else
        insert into organisations.membership (programme, person, role)
        values (taken.programme, who, case taken.kind when 'peer' then 'peer' else 'coordinator' end)
            on conflict do nothing;
    end if;
    update organisations.desk d set deputy = who
     where taken.kind = 'deputy' and d.programme = taken.programme and d.coordinator <> who;
    update organisations.desk d set duty = who where taken.kind = 'duty' and d.programme = taken.programme;
    return query select taken.kind, (select p.name from organisations.programme p where p.id = taken.programme);
end $$;

revoke all on function organisations.offered, organisations.take from public;
grant execute on function organisations.offered, organisations.take to naast_viewer, naast_job;

-- How far the first start of a programme has come; 5 is done.
alter table organisations.programme add column start_step smallint not null default 1
    constraint a_first_start_has_five_steps check (start_step between 1 and 5);
call viewer.class('organisations.programme', 'public', 'start_step');

-- Erasing the only coordinator closes the programme: nobody would answer.
create policy erasing on organisations.programme to naast_erase using (true);
grant select, update (is_open) on organisations.programme to naast_erase;
