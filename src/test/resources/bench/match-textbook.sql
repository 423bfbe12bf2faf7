select b.peer
  from bench.book b
 where {experience}
   and (:languages = -1 or exists (select 1 from bench.book_bit l
                where l.peer = b.peer and l.kind = 'language' and cast(:languages as bigint) >> l.bit & 1 = 1))
   and (:parts = -1 or exists (select 1 from bench.book_bit t
                where t.peer = b.peer and t.kind = 'part' and cast(:parts as bigint) >> t.bit & 1 = 1))
   and (online and :online
        or in_person and :inPerson and (x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z) <= :reach)
   and (1 << gender) & :notGenders = 0
   and town <> :notTown
   and valid_until > :now
   and b.peer <> all (cast(:not as uuid[]))
 order by case when exists (select 1 from bench.book_bit w
                where w.peer = b.peer and w.kind = 'way' and cast(:ways as bigint) >> w.bit & 1 = 1) then 3 else 0 end
        + case when (1 << gender) & :genders <> 0 then 3 else 0 end
        + case when in_person and (x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z) <= :near then 2 else 0 end
        + least((select count(*) from bench.book_bit t
                  where t.peer = b.peer and t.kind = 'part' and cast(:wishedParts as bigint) >> t.bit & 1 = 1), 3)
        + 2 * least((select count(*) from bench.book_experience e
                      where e.peer = b.peer and cast(:named as bigint) >> e.experience & 1 = 1), 3) desc,
          hashint8extended(tie, :day), b.peer
 limit :most
