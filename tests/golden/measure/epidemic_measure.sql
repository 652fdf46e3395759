-- 疫情防控措施.措施次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（接种服务）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '接种服务'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '接种服务'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（环境消杀）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '环境消杀'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '环境消杀'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（返乡人员服务）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '返乡人员服务'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '返乡人员服务'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（场所巡查）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '场所巡查'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '场所巡查'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（核酸采样组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '核酸采样组织'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '核酸采样组织'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（物资发放）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '物资发放'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '物资发放'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（复工复产服务）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '复工复产服务'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '复工复产服务'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（防疫宣传）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '防疫宣传'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '防疫宣传'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（应急处置）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '应急处置'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '应急处置'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.服务人次（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."措施类型" IS NOT DISTINCT FROM '其他'
    AND (
      "t1"."服务人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."服务人次") FILTER(WHERE
      "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."措施类型" IS NOT DISTINCT FROM '其他'
      AND (
        "t1"."服务人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.限制性措施次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."限制性措施" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 疫情防控措施.限制性措施有依据占比
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."限制性措施" IS NOT DISTINCT FROM TRUE) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."限制性措施" IS NOT DISTINCT FROM TRUE) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."限制性措施" IS NOT DISTINCT FROM TRUE
    AND (
      "t1"."依据" IS NOT NULL
    )) AS "分子"
FROM (
  SELECT
    *
  FROM "ledger_epidemic_measure" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."实施日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
