-- 普法节点.计划节点数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法节点.已开展节点数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."开展情况" IS NOT DISTINCT FROM '已开展') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法节点.节点开展率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开展情况" IS NOT DISTINCT FROM '已开展' OR "t1"."开展情况" IS NOT DISTINCT FROM '未开展'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开展情况" IS NOT DISTINCT FROM '已开展' OR "t1"."开展情况" IS NOT DISTINCT FROM '未开展'
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."开展情况" IS NOT DISTINCT FROM '已开展' OR "t1"."开展情况" IS NOT DISTINCT FROM '未开展'
    )
    AND "t1"."开展情况" IS NOT DISTINCT FROM '已开展') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法节点.计划场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."计划场次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."计划场次") FILTER(WHERE
      "t1"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."计划场次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PUBLICITY_OCCASION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."节点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
