-- Nobody at the desk reads or handles a concern about themselves.
alter policy coordinators_look on safety.concern
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and regarding is distinct from (select viewer.id()));
alter policy coordinators_handle on safety.concern
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and regarding is distinct from (select viewer.id()));
