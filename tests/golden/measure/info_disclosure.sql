-- 政府信息公开申请.收到件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_info_disclosure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_info_disclosure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
      OR "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_info_disclosure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.按期答复率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."答复期限止日" IS NOT NULL
      )
      AND (
        "t1"."答复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."答复期限" IS NOT DISTINCT FROM '按期'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_info_disclosure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.平均答复天数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限用时" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."答复期限用时") FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限用时" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_info_disclosure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."收到申请日" IS NOT NULL
    )
    AND (
      "t1"."收到申请日" <= CAST(%(period_end)s AS DATE)
    )
    AND (
      NOT (
        (
          "t1"."逾期不补正日" IS NOT NULL
        )
        AND (
          "t1"."逾期不补正日" <= CAST(%(period_end)s AS DATE)
        )
      )
      AND NOT (
        (
          "t1"."答复日" IS NOT NULL
        ) AND (
          "t1"."答复日" <= CAST(%(period_end)s AS DATE)
        )
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_info_disclosure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" IS NOT NULL
    AND "t0"."收到申请日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."逾期不补正日" IS NOT NULL
      )
      AND (
        "t0"."逾期不补正日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND NOT (
      (
        "t0"."答复日" IS NOT NULL
      ) AND (
        "t0"."答复日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
