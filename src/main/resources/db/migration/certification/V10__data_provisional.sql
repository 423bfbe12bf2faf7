-- The directory knows from now on which certificates are still to be completed; these were given before.
alter table certification.term no force row level security;
alter table directory.certified no force row level security;
alter table directory.availability no force row level security;

update directory.certified c
   set provisional = true
  from certification.term t
 where t.holder = c.peer and t.programme = c.programme and t.provisional and not c.provisional;

update directory.availability a
   set provisional = true
 where a.level <> 'volunteer'
   and exists (select from directory.certified c where c.peer = a.peer and c.provisional)
   and not exists (
        select from directory.certified c
         where c.peer = a.peer and not c.provisional and c.level <> 'volunteer' and c.until > now());

alter table directory.certified force row level security;
alter table directory.availability force row level security;
alter table certification.term force row level security;
