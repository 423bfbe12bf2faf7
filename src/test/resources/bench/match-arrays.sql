select w.peer
  from bench.wide w,
       (select array(select b from generate_series(0, 62) b where cast(:named as bigint) >> b & 1 = 1) as named,
               array(select b from generate_series(0, 62) b where cast(:languages as bigint) >> b & 1 = 1) as languages,
               array(select b from generate_series(0, 62) b where cast(:parts as bigint) >> b & 1 = 1) as parts,
               array(select b from generate_series(0, 62) b where cast(:wishedParts as bigint) >> b & 1 = 1) as wished,
               array(select b from generate_series(0, 62) b where cast(:ways as bigint) >> b & 1 = 1) as ways) as a
 where {experience}
   and (:languages = -1 or w.languages && a.languages)
   and (:parts = -1 or w.parts && a.parts)
   and (online and :online
        or in_person and :inPerson and (x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z) <= :reach)
   and (1 << gender) & :notGenders = 0
   and town <> :notTown
   and valid_until > :now
   and w.peer <> all (cast(:not as uuid[]))
 order by case when w.ways && a.ways then 3 else 0 end
        + case when (1 << gender) & :genders <> 0 then 3 else 0 end
        + case when in_person and (x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z) <= :near then 2 else 0 end
        + least(cardinality(array(select unnest(w.parts) intersect select unnest(a.wished))), 3)
        + 2 * least(cardinality(array(select unnest(w.e1) intersect select unnest(a.named))), 3) desc,
          hashint8extended(tie, :day), w.peer
 limit :most
