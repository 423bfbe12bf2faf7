-- A row stays with its conversation and its person, and nobody opens to themselves what was said before they came.
revoke update on conversations.conversation, conversations.party, conversations.next_time from naast_viewer;
grant update (last, held, ended_at, readable_until) on conversations.conversation to naast_viewer;
grant update (name, may_write, reads_only, from_seq, seen, wrote, away, left_at) on conversations.party to naast_viewer;
grant update (at, proposed_by, agreed) on conversations.next_time to naast_viewer;

create function conversations.nobody_reads_further_back() returns trigger
    language plpgsql
as $$
begin
    if current_user = 'naast_viewer' and new.person = viewer.id() and new.from_seq < old.from_seq then
        raise exception 'nobody opens to themselves what was said before they came';
    end if;
    return new;
end $$;

create trigger nobody_reads_further_back before update of from_seq on conversations.party
    for each row execute function conversations.nobody_reads_further_back();
