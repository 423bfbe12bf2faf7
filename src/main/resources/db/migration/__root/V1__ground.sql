-- Roles by purpose. They belong to the cluster, so another database of it may have made them before.
do $$
declare
    purpose text;
begin
    if not exists (select 1 from pg_roles where rolname = 'naast_app') then
        raise exception 'the application role naast_app is missing: create it (login, noinherit) and start again';
    end if;
    foreach purpose in array array['naast_viewer', 'naast_job', 'naast_match', 'naast_seal', 'naast_erase'] loop
        if not exists (select 1 from pg_roles where rolname = purpose) then
            execute format('create role %I nologin', purpose);
        end if;
        execute format('grant %I to naast_app with inherit false, set true', purpose);
    end loop;
end $$;

revoke create on schema public from public;

-- Who a column is about, as a type: a test finds each one and demands that its module erases it.
create domain person_id as uuid constraint nobody_is_not_a_person check (value <> '00000000-0000-0000-0000-000000000000');

-- Who is asking. Without a viewer these fail (an unset setting, or the empty one a former transaction leaves behind):
-- an error, never an empty answer.
create schema viewer;

create function viewer.id() returns uuid
    language sql stable parallel safe
    return current_setting('naast.viewer')::uuid;

create function viewer.acts_as() returns text
    language sql stable parallel safe
    return case current_setting('naast.role') when '' then viewer.id()::text else current_setting('naast.role') end;

create function viewer.programmes() returns uuid[]
    language sql stable parallel safe
    return case current_setting('naast.programmes')
        when '' then case when viewer.id() is null then null else array[]::uuid[] end
        else string_to_array(current_setting('naast.programmes'), ',')::uuid[] end;

grant usage on schema viewer to naast_viewer, naast_job, naast_match, naast_seal, naast_erase;

-- Every column says what it holds: public, matching, identity or content. The class is the comment's first word.
create procedure viewer.class(of_table regclass, class text, columns text)
    language plpgsql
as $$
declare
    name text;
begin
    if class not in ('public', 'matching', 'identity', 'content') then
        raise exception 'a column is public, matching, identity or content, not %', class;
    end if;
    foreach name in array regexp_split_to_array(columns, '\s*,\s*') loop
        execute format('comment on column %s.%I is %L', of_table, name, class);
    end loop;
end $$;
