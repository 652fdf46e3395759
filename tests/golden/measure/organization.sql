-- 组织机构.镇级职能部门数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '镇级职能部门') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_organization" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 组织机构.村社区数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '村（社区）') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_organization" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 组织机构.法治文艺团体数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '法治文艺团体') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_organization" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 组织机构.有巡防中队的村数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '平安巡防中队'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."村居") FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '平安巡防中队'
    AND (
      "t1"."村居" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_organization" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 组织机构.巡防中队村级覆盖率
-- 组织机构.有巡防中队的村数 / 组织机构.村社区数

-- 组织机构.协调小组数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '协调小组') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_organization" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 组织机构.法制审核机构数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."成立日期" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      (
        "t1"."撤销日期" IS NULL
      ) OR (
        "t1"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."注销日" IS NOT NULL
      ) AND (
        "t1"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."机构类型" IS NOT DISTINCT FROM '法制审核机构') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_organization" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."成立日期" <= CAST(%(period_end)s AS DATE)
    AND (
      (
        "t0"."撤销日期" IS NULL
      ) OR (
        "t0"."撤销日期" >= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."注销日" IS NOT NULL
      ) AND (
        "t0"."注销日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
