-- 行政执法人员.在岗执法人员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."人员类别" IS NOT DISTINCT FROM '执法人员') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_OFFICER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法人员.持证人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      (
        "t1"."证件有效期至" IS NULL
      ) OR (
        "t1"."证件有效期至" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."人员类别" IS NOT DISTINCT FROM '执法人员'
    AND "t1"."证件状态" IS NOT DISTINCT FROM '已领证') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_OFFICER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND (
      (
        "t0"."证件有效期至" IS NULL
      ) OR (
        "t0"."证件有效期至" >= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法人员.持证率
-- 行政执法人员.持证人数 / 行政执法人员.在岗执法人员人数

-- 行政执法人员.证件过期人数
SELECT
  COUNT(*) FILTER(WHERE
    LEDGER_ANY_WITHIN("t1"."证件有效期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))
    AND "t1"."人员类别" IS NOT DISTINCT FROM '执法人员'
    AND (
      "t1"."证件状态" IS NOT DISTINCT FROM '已领证' OR "t1"."证件状态" IS NOT DISTINCT FROM '暂扣'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_OFFICER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND LEDGER_ANY_WITHIN("t0"."证件有效期至（届满）", CAST(%(period_start)s AS DATE), CAST(%(as_of)s AS DATE))
  OFFSET 0
) AS "t1"

-- 行政执法人员.合格待领证人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."证件状态" IS NOT DISTINCT FROM '合格待领证') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_OFFICER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法人员.法制审核人员人数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."人员类别" IS NOT DISTINCT FROM '法制审核人员') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_OFFICER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 行政执法人员.配备法制审核人员的单位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."人员类别" IS NOT DISTINCT FROM '法制审核人员'
    AND (
      "t1"."所在单位" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."所在单位", NFKC), '\s', '', 'g')) FILTER(WHERE
    (
      "t1"."上岗日期" <= CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."离岗日期" IS NULL
      ) OR (
        "t1"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."人员类别" IS NOT DISTINCT FROM '法制审核人员'
    AND (
      "t1"."所在单位" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_ENFORCEMENT_OFFICER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."上岗日期" <= CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."离岗日期" IS NULL
      ) OR (
        "t0"."离岗日期" >= CAST(%(as_of)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
