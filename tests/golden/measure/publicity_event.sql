-- 普法活动.活动场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.送法下村场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '送法下村') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.配合部门宣传次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '配合部门宣传') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.法治文化活动场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '法治文化宣传') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.结对共建宣讲场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '结对共建宣讲') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.法治宣传活动次数
-- 培训.法律顾问培训次数 + 法治讲座.讲座次数 + 普法活动.配合部门宣传次数

-- 普法活动.参加人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."参加人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参加人次") FILTER(WHERE
      "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."参加人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.覆盖节点数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."普法节点" IS NOT NULL
    )
    AND (
      "t1"."普法节点" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."普法节点") FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."普法节点" IS NOT NULL
    )
    AND (
      "t1"."普法节点" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.法律服务下基层场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '法律服务下基层') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.法律进社区场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '法律进社区') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.法律进社区每季最少场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '法律进社区') AS "记录数",
  ARRAY_AGG(CAST("t1"."活动日期" AS VARCHAR) || ' ' || '') FILTER(WHERE
    (
      CAST("t1"."活动日期" AS VARCHAR) || ' ' || ''
    ) IS NOT NULL
    AND "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '法律进社区') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.青少年活动场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."活动类型" IS NOT DISTINCT FROM '青少年法治教育'
      OR "t1"."活动类型" IS NOT DISTINCT FROM '法治第一课'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.青少年受教育人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."活动类型" IS NOT DISTINCT FROM '青少年法治教育'
      OR "t1"."活动类型" IS NOT DISTINCT FROM '法治第一课'
    )
    AND (
      "t1"."参加人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参加人次") FILTER(WHERE
      "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."活动类型" IS NOT DISTINCT FROM '青少年法治教育'
        OR "t1"."活动类型" IS NOT DISTINCT FROM '法治第一课'
      )
      AND (
        "t1"."参加人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.法治第一课学校数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '法治第一课'
    AND (
      "t1"."学校" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."学校（同一）") FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."活动类型" IS NOT DISTINCT FROM '法治第一课'
    AND (
      "t1"."学校" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（机关）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '机关') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（乡村）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '乡村') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（社区）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '社区') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（学校）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '学校') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '企业') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（单位）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '单位') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（军营）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '军营') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（家庭）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '家庭') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（宗教场所）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '宗教场所') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（网络）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '网络') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（市场）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '市场') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（公共场所）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '公共场所') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（景区）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '景区') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（工地）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '工地') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分场所活动场次（医院）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."进入场所" IS NOT DISTINCT FROM '医院') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.进入场所类数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."进入场所" IS NOT NULL
    )
    AND (
      "t1"."进入场所" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."进入场所") FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."进入场所" IS NOT NULL
    )
    AND (
      "t1"."进入场所" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（宣讲）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('宣讲' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（现场咨询）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('现场咨询' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（展板展示）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('展板展示' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（文艺演出）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('文艺演出' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（模拟法庭）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('模拟法庭' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（知识竞赛）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('知识竞赛' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（发放资料）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('发放资料' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 普法活动.分形式活动场次（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND COALESCE(CAST("t1"."活动形式" AS VARCHAR[]) @> ARRAY[CAST('其他' AS VARCHAR)], FALSE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_publicity_event" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."活动日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
